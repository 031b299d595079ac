import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_programmes_milestones_kind" AS ENUM('introduction', 'kickoff', 'midterm', 'closing', 'feedback', 'expert', 'job_shadowing', 'interview', 'other');
  CREATE TYPE "public"."enum_programmes_milestones_place" AS ENUM('in_person', 'online', 'either');
  CREATE TYPE "public"."enum_programmes_money_per" AS ENUM('programme', 'group', 'participant', 'employed');
  CREATE TYPE "public"."enum_programmes_cadence" AS ENUM('free', 'weekly', 'fortnightly', 'monthly');
  CREATE TYPE "public"."enum_programmes_meeting_place" AS ENUM('in_person', 'online', 'either');
  CREATE TYPE "public"."enum__programmes_v_version_milestones_kind" AS ENUM('introduction', 'kickoff', 'midterm', 'closing', 'feedback', 'expert', 'job_shadowing', 'interview', 'other');
  CREATE TYPE "public"."enum__programmes_v_version_milestones_place" AS ENUM('in_person', 'online', 'either');
  CREATE TYPE "public"."enum__programmes_v_version_money_per" AS ENUM('programme', 'group', 'participant', 'employed');
  CREATE TYPE "public"."enum__programmes_v_version_cadence" AS ENUM('free', 'weekly', 'fortnightly', 'monthly');
  CREATE TYPE "public"."enum__programmes_v_version_meeting_place" AS ENUM('in_person', 'online', 'either');
  CREATE TABLE "programmes_themes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "programmes_themes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_milestones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"kind" "enum_programmes_milestones_kind" DEFAULT 'other',
  	"week" numeric,
  	"place" "enum_programmes_milestones_place"
  );
  
  CREATE TABLE "programmes_milestones_locales" (
  	"name" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_trainings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"hours" numeric,
  	"role" varchar
  );
  
  CREATE TABLE "programmes_trainings_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_agreements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "programmes_agreements_locales" (
  	"name" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "programmes_goals_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_supporters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"contact_id" uuid
  );
  
  CREATE TABLE "programmes_supporters_locales" (
  	"does" varchar,
  	"scope" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_money" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"euros" numeric,
  	"per" "enum_programmes_money_per" DEFAULT 'programme'
  );
  
  CREATE TABLE "programmes_money_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_themes" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_themes_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_milestones" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"kind" "enum__programmes_v_version_milestones_kind" DEFAULT 'other',
  	"week" numeric,
  	"place" "enum__programmes_v_version_milestones_place",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_milestones_locales" (
  	"name" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_trainings" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"hours" numeric,
  	"role" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_trainings_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_agreements" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_agreements_locales" (
  	"name" varchar,
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_goals" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_goals_locales" (
  	"text" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_supporters" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"partner_id" uuid,
  	"contact_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_supporters_locales" (
  	"does" varchar,
  	"scope" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_money" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"euros" numeric,
  	"per" "enum__programmes_v_version_money_per" DEFAULT 'programme',
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_money_locales" (
  	"name" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  ALTER TABLE "programmes" ADD COLUMN "meeting_minutes_min" numeric;
  ALTER TABLE "programmes" ADD COLUMN "meeting_minutes_max" numeric;
  ALTER TABLE "programmes" ADD COLUMN "cadence" "enum_programmes_cadence";
  ALTER TABLE "programmes" ADD COLUMN "meeting_place" "enum_programmes_meeting_place";
  ALTER TABLE "programmes" ADD COLUMN "goals_each" numeric DEFAULT 0;
  ALTER TABLE "programmes" ADD COLUMN "money_frame" numeric;
  ALTER TABLE "programmes_locales" ADD COLUMN "meeting_languages" varchar;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_meeting_minutes_min" numeric;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_meeting_minutes_max" numeric;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_cadence" "enum__programmes_v_version_cadence";
  ALTER TABLE "_programmes_v" ADD COLUMN "version_meeting_place" "enum__programmes_v_version_meeting_place";
  ALTER TABLE "_programmes_v" ADD COLUMN "version_goals_each" numeric DEFAULT 0;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_money_frame" numeric;
  ALTER TABLE "_programmes_v_locales" ADD COLUMN "version_meeting_languages" varchar;
  ALTER TABLE "programmes_themes" ADD CONSTRAINT "programmes_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_themes_locales" ADD CONSTRAINT "programmes_themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_milestones" ADD CONSTRAINT "programmes_milestones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_milestones_locales" ADD CONSTRAINT "programmes_milestones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_trainings" ADD CONSTRAINT "programmes_trainings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_trainings_locales" ADD CONSTRAINT "programmes_trainings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_agreements" ADD CONSTRAINT "programmes_agreements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_agreements_locales" ADD CONSTRAINT "programmes_agreements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_goals" ADD CONSTRAINT "programmes_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_goals_locales" ADD CONSTRAINT "programmes_goals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_goals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_supporters" ADD CONSTRAINT "programmes_supporters_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes_supporters" ADD CONSTRAINT "programmes_supporters_contact_id_people_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes_supporters" ADD CONSTRAINT "programmes_supporters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_supporters_locales" ADD CONSTRAINT "programmes_supporters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_supporters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_money" ADD CONSTRAINT "programmes_money_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_money_locales" ADD CONSTRAINT "programmes_money_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_money"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_themes" ADD CONSTRAINT "_programmes_v_version_themes_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_themes_locales" ADD CONSTRAINT "_programmes_v_version_themes_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_themes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_milestones" ADD CONSTRAINT "_programmes_v_version_milestones_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_milestones_locales" ADD CONSTRAINT "_programmes_v_version_milestones_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_milestones"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_trainings" ADD CONSTRAINT "_programmes_v_version_trainings_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_trainings_locales" ADD CONSTRAINT "_programmes_v_version_trainings_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_trainings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_agreements" ADD CONSTRAINT "_programmes_v_version_agreements_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_agreements_locales" ADD CONSTRAINT "_programmes_v_version_agreements_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_agreements"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_goals" ADD CONSTRAINT "_programmes_v_version_goals_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_goals_locales" ADD CONSTRAINT "_programmes_v_version_goals_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_goals"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_supporters" ADD CONSTRAINT "_programmes_v_version_supporters_partner_id_partners_id_fk" FOREIGN KEY ("partner_id") REFERENCES "public"."partners"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_supporters" ADD CONSTRAINT "_programmes_v_version_supporters_contact_id_people_id_fk" FOREIGN KEY ("contact_id") REFERENCES "public"."people"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_supporters" ADD CONSTRAINT "_programmes_v_version_supporters_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_supporters_locales" ADD CONSTRAINT "_programmes_v_version_supporters_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_supporters"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_money" ADD CONSTRAINT "_programmes_v_version_money_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_money_locales" ADD CONSTRAINT "_programmes_v_version_money_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_money"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_themes_order_idx" ON "programmes_themes" USING btree ("_order");
  CREATE INDEX "programmes_themes_parent_id_idx" ON "programmes_themes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_themes_locales_locale_parent_id_unique" ON "programmes_themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_milestones_order_idx" ON "programmes_milestones" USING btree ("_order");
  CREATE INDEX "programmes_milestones_parent_id_idx" ON "programmes_milestones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_milestones_locales_locale_parent_id_unique" ON "programmes_milestones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_trainings_order_idx" ON "programmes_trainings" USING btree ("_order");
  CREATE INDEX "programmes_trainings_parent_id_idx" ON "programmes_trainings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_trainings_locales_locale_parent_id_unique" ON "programmes_trainings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_agreements_order_idx" ON "programmes_agreements" USING btree ("_order");
  CREATE INDEX "programmes_agreements_parent_id_idx" ON "programmes_agreements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_agreements_locales_locale_parent_id_unique" ON "programmes_agreements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_goals_order_idx" ON "programmes_goals" USING btree ("_order");
  CREATE INDEX "programmes_goals_parent_id_idx" ON "programmes_goals" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_goals_locales_locale_parent_id_unique" ON "programmes_goals_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_supporters_order_idx" ON "programmes_supporters" USING btree ("_order");
  CREATE INDEX "programmes_supporters_parent_id_idx" ON "programmes_supporters" USING btree ("_parent_id");
  CREATE INDEX "programmes_supporters_partner_idx" ON "programmes_supporters" USING btree ("partner_id");
  CREATE INDEX "programmes_supporters_contact_idx" ON "programmes_supporters" USING btree ("contact_id");
  CREATE UNIQUE INDEX "programmes_supporters_locales_locale_parent_id_unique" ON "programmes_supporters_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_money_order_idx" ON "programmes_money" USING btree ("_order");
  CREATE INDEX "programmes_money_parent_id_idx" ON "programmes_money" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_money_locales_locale_parent_id_unique" ON "programmes_money_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_themes_order_idx" ON "_programmes_v_version_themes" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_themes_parent_id_idx" ON "_programmes_v_version_themes" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programmes_v_version_themes_locales_locale_parent_id_unique" ON "_programmes_v_version_themes_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_milestones_order_idx" ON "_programmes_v_version_milestones" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_milestones_parent_id_idx" ON "_programmes_v_version_milestones" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programmes_v_version_milestones_locales_locale_parent_id_un" ON "_programmes_v_version_milestones_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_trainings_order_idx" ON "_programmes_v_version_trainings" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_trainings_parent_id_idx" ON "_programmes_v_version_trainings" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programmes_v_version_trainings_locales_locale_parent_id_uni" ON "_programmes_v_version_trainings_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_agreements_order_idx" ON "_programmes_v_version_agreements" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_agreements_parent_id_idx" ON "_programmes_v_version_agreements" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programmes_v_version_agreements_locales_locale_parent_id_un" ON "_programmes_v_version_agreements_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_goals_order_idx" ON "_programmes_v_version_goals" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_goals_parent_id_idx" ON "_programmes_v_version_goals" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programmes_v_version_goals_locales_locale_parent_id_unique" ON "_programmes_v_version_goals_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_supporters_order_idx" ON "_programmes_v_version_supporters" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_supporters_parent_id_idx" ON "_programmes_v_version_supporters" USING btree ("_parent_id");
  CREATE INDEX "_programmes_v_version_supporters_partner_idx" ON "_programmes_v_version_supporters" USING btree ("partner_id");
  CREATE INDEX "_programmes_v_version_supporters_contact_idx" ON "_programmes_v_version_supporters" USING btree ("contact_id");
  CREATE UNIQUE INDEX "_programmes_v_version_supporters_locales_locale_parent_id_un" ON "_programmes_v_version_supporters_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_money_order_idx" ON "_programmes_v_version_money" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_money_parent_id_idx" ON "_programmes_v_version_money" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programmes_v_version_money_locales_locale_parent_id_unique" ON "_programmes_v_version_money_locales" USING btree ("_locale","_parent_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "programmes_themes" CASCADE;
  DROP TABLE "programmes_themes_locales" CASCADE;
  DROP TABLE "programmes_milestones" CASCADE;
  DROP TABLE "programmes_milestones_locales" CASCADE;
  DROP TABLE "programmes_trainings" CASCADE;
  DROP TABLE "programmes_trainings_locales" CASCADE;
  DROP TABLE "programmes_agreements" CASCADE;
  DROP TABLE "programmes_agreements_locales" CASCADE;
  DROP TABLE "programmes_goals" CASCADE;
  DROP TABLE "programmes_goals_locales" CASCADE;
  DROP TABLE "programmes_supporters" CASCADE;
  DROP TABLE "programmes_supporters_locales" CASCADE;
  DROP TABLE "programmes_money" CASCADE;
  DROP TABLE "programmes_money_locales" CASCADE;
  DROP TABLE "_programmes_v_version_themes" CASCADE;
  DROP TABLE "_programmes_v_version_themes_locales" CASCADE;
  DROP TABLE "_programmes_v_version_milestones" CASCADE;
  DROP TABLE "_programmes_v_version_milestones_locales" CASCADE;
  DROP TABLE "_programmes_v_version_trainings" CASCADE;
  DROP TABLE "_programmes_v_version_trainings_locales" CASCADE;
  DROP TABLE "_programmes_v_version_agreements" CASCADE;
  DROP TABLE "_programmes_v_version_agreements_locales" CASCADE;
  DROP TABLE "_programmes_v_version_goals" CASCADE;
  DROP TABLE "_programmes_v_version_goals_locales" CASCADE;
  DROP TABLE "_programmes_v_version_supporters" CASCADE;
  DROP TABLE "_programmes_v_version_supporters_locales" CASCADE;
  DROP TABLE "_programmes_v_version_money" CASCADE;
  DROP TABLE "_programmes_v_version_money_locales" CASCADE;
  ALTER TABLE "programmes" DROP COLUMN "meeting_minutes_min";
  ALTER TABLE "programmes" DROP COLUMN "meeting_minutes_max";
  ALTER TABLE "programmes" DROP COLUMN "cadence";
  ALTER TABLE "programmes" DROP COLUMN "meeting_place";
  ALTER TABLE "programmes" DROP COLUMN "goals_each";
  ALTER TABLE "programmes" DROP COLUMN "money_frame";
  ALTER TABLE "programmes_locales" DROP COLUMN "meeting_languages";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_meeting_minutes_min";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_meeting_minutes_max";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_cadence";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_meeting_place";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_goals_each";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_money_frame";
  ALTER TABLE "_programmes_v_locales" DROP COLUMN "version_meeting_languages";
  DROP TYPE "public"."enum_programmes_milestones_kind";
  DROP TYPE "public"."enum_programmes_milestones_place";
  DROP TYPE "public"."enum_programmes_money_per";
  DROP TYPE "public"."enum_programmes_cadence";
  DROP TYPE "public"."enum_programmes_meeting_place";
  DROP TYPE "public"."enum__programmes_v_version_milestones_kind";
  DROP TYPE "public"."enum__programmes_v_version_milestones_place";
  DROP TYPE "public"."enum__programmes_v_version_money_per";
  DROP TYPE "public"."enum__programmes_v_version_cadence";
  DROP TYPE "public"."enum__programmes_v_version_meeting_place";`)
}
