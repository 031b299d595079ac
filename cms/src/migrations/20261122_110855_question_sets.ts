import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_application_periods_questions_page" AS ENUM('about', 'background', 'goals', 'availability', 'cv');
  CREATE TYPE "public"."enum__application_periods_v_version_questions_page" AS ENUM('about', 'background', 'goals', 'availability', 'cv');
  CREATE TYPE "public"."enum_question_sets_questions_kind" AS ENUM('text', 'long_text', 'choice', 'choices', 'scale', 'date', 'file', 'yes_no', 'language_levels');
  CREATE TYPE "public"."enum_question_sets_questions_page" AS ENUM('about', 'background', 'goals', 'availability', 'cv');
  CREATE TYPE "public"."enum__question_sets_v_version_questions_kind" AS ENUM('text', 'long_text', 'choice', 'choices', 'scale', 'date', 'file', 'yes_no', 'language_levels');
  CREATE TYPE "public"."enum__question_sets_v_version_questions_page" AS ENUM('about', 'background', 'goals', 'availability', 'cv');
  ALTER TYPE "public"."enum_application_periods_questions_kind" ADD VALUE 'choices';
  ALTER TYPE "public"."enum_application_periods_questions_kind" ADD VALUE 'scale';
  ALTER TYPE "public"."enum_application_periods_questions_kind" ADD VALUE 'date';
  ALTER TYPE "public"."enum_application_periods_questions_kind" ADD VALUE 'file';
  ALTER TYPE "public"."enum_application_periods_questions_kind" ADD VALUE 'yes_no';
  ALTER TYPE "public"."enum_application_periods_questions_kind" ADD VALUE 'language_levels';
  ALTER TYPE "public"."enum__application_periods_v_version_questions_kind" ADD VALUE 'choices';
  ALTER TYPE "public"."enum__application_periods_v_version_questions_kind" ADD VALUE 'scale';
  ALTER TYPE "public"."enum__application_periods_v_version_questions_kind" ADD VALUE 'date';
  ALTER TYPE "public"."enum__application_periods_v_version_questions_kind" ADD VALUE 'file';
  ALTER TYPE "public"."enum__application_periods_v_version_questions_kind" ADD VALUE 'yes_no';
  ALTER TYPE "public"."enum__application_periods_v_version_questions_kind" ADD VALUE 'language_levels';
  CREATE TABLE "question_sets_questions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" varchar NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"value" varchar
  );
  
  CREATE TABLE "question_sets_questions_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "question_sets_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum_question_sets_questions_kind" DEFAULT 'long_text' NOT NULL,
  	"page" "enum_question_sets_questions_page" DEFAULT 'background' NOT NULL,
  	"required" boolean DEFAULT true NOT NULL,
  	"max_length" numeric DEFAULT 3000,
  	"min_choices" numeric,
  	"max_choices" numeric,
  	"scale_min" numeric DEFAULT 1,
  	"scale_max" numeric DEFAULT 5,
  	"earliest" varchar,
  	"latest" varchar,
  	"show_if" jsonb
  );
  
  CREATE TABLE "question_sets_questions_locales" (
  	"label" varchar NOT NULL,
  	"help" varchar,
  	"scale_min_label" varchar,
  	"scale_max_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "question_sets" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_question_sets_v_version_questions_options" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"value" varchar,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_question_sets_v_version_questions_options_locales" (
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_question_sets_v_version_questions" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"kind" "enum__question_sets_v_version_questions_kind" DEFAULT 'long_text' NOT NULL,
  	"page" "enum__question_sets_v_version_questions_page" DEFAULT 'background' NOT NULL,
  	"required" boolean DEFAULT true NOT NULL,
  	"max_length" numeric DEFAULT 3000,
  	"min_choices" numeric,
  	"max_choices" numeric,
  	"scale_min" numeric DEFAULT 1,
  	"scale_max" numeric DEFAULT 5,
  	"earliest" varchar,
  	"latest" varchar,
  	"show_if" jsonb,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_question_sets_v_version_questions_locales" (
  	"label" varchar NOT NULL,
  	"help" varchar,
  	"scale_min_label" varchar,
  	"scale_max_label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_question_sets_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_name" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "application_periods_questions" ALTER COLUMN "max_length" DROP NOT NULL;
  ALTER TABLE "_application_periods_v_version_questions" ALTER COLUMN "max_length" DROP NOT NULL;
  ALTER TABLE "programmes_roles" ADD COLUMN "question_set_id" uuid;
  ALTER TABLE "_programmes_v_version_roles" ADD COLUMN "question_set_id" uuid;
  ALTER TABLE "application_periods_questions" ADD COLUMN "page" "enum_application_periods_questions_page" DEFAULT 'background' NOT NULL;
  ALTER TABLE "application_periods_questions" ADD COLUMN "min_choices" numeric;
  ALTER TABLE "application_periods_questions" ADD COLUMN "max_choices" numeric;
  ALTER TABLE "application_periods_questions" ADD COLUMN "scale_min" numeric DEFAULT 1;
  ALTER TABLE "application_periods_questions" ADD COLUMN "scale_max" numeric DEFAULT 5;
  ALTER TABLE "application_periods_questions" ADD COLUMN "earliest" varchar;
  ALTER TABLE "application_periods_questions" ADD COLUMN "latest" varchar;
  ALTER TABLE "application_periods_questions" ADD COLUMN "show_if" jsonb;
  ALTER TABLE "application_periods_questions_locales" ADD COLUMN "scale_min_label" varchar;
  ALTER TABLE "application_periods_questions_locales" ADD COLUMN "scale_max_label" varchar;
  ALTER TABLE "application_periods" ADD COLUMN "question_set_id" uuid;
  ALTER TABLE "application_periods" ADD COLUMN "grace_minutes" numeric DEFAULT 15 NOT NULL;
  ALTER TABLE "_application_periods_v_version_questions" ADD COLUMN "page" "enum__application_periods_v_version_questions_page" DEFAULT 'background' NOT NULL;
  ALTER TABLE "_application_periods_v_version_questions" ADD COLUMN "min_choices" numeric;
  ALTER TABLE "_application_periods_v_version_questions" ADD COLUMN "max_choices" numeric;
  ALTER TABLE "_application_periods_v_version_questions" ADD COLUMN "scale_min" numeric DEFAULT 1;
  ALTER TABLE "_application_periods_v_version_questions" ADD COLUMN "scale_max" numeric DEFAULT 5;
  ALTER TABLE "_application_periods_v_version_questions" ADD COLUMN "earliest" varchar;
  ALTER TABLE "_application_periods_v_version_questions" ADD COLUMN "latest" varchar;
  ALTER TABLE "_application_periods_v_version_questions" ADD COLUMN "show_if" jsonb;
  ALTER TABLE "_application_periods_v_version_questions_locales" ADD COLUMN "scale_min_label" varchar;
  ALTER TABLE "_application_periods_v_version_questions_locales" ADD COLUMN "scale_max_label" varchar;
  ALTER TABLE "_application_periods_v" ADD COLUMN "version_question_set_id" uuid;
  ALTER TABLE "_application_periods_v" ADD COLUMN "version_grace_minutes" numeric DEFAULT 15 NOT NULL;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "question_sets_id" uuid;
  ALTER TABLE "question_sets_questions_options" ADD CONSTRAINT "question_sets_questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."question_sets_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "question_sets_questions_options_locales" ADD CONSTRAINT "question_sets_questions_options_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."question_sets_questions_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "question_sets_questions" ADD CONSTRAINT "question_sets_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."question_sets"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "question_sets_questions_locales" ADD CONSTRAINT "question_sets_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."question_sets_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_question_sets_v_version_questions_options" ADD CONSTRAINT "_question_sets_v_version_questions_options_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_question_sets_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_question_sets_v_version_questions_options_locales" ADD CONSTRAINT "_question_sets_v_version_questions_options_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_question_sets_v_version_questions_options"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_question_sets_v_version_questions" ADD CONSTRAINT "_question_sets_v_version_questions_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_question_sets_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_question_sets_v_version_questions_locales" ADD CONSTRAINT "_question_sets_v_version_questions_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_question_sets_v_version_questions"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_question_sets_v" ADD CONSTRAINT "_question_sets_v_parent_id_question_sets_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."question_sets"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "question_sets_questions_options_order_idx" ON "question_sets_questions_options" USING btree ("_order");
  CREATE INDEX "question_sets_questions_options_parent_id_idx" ON "question_sets_questions_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "question_sets_questions_options_locales_locale_parent_id_uni" ON "question_sets_questions_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "question_sets_questions_order_idx" ON "question_sets_questions" USING btree ("_order");
  CREATE INDEX "question_sets_questions_parent_id_idx" ON "question_sets_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "question_sets_questions_locales_locale_parent_id_unique" ON "question_sets_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "question_sets_updated_at_idx" ON "question_sets" USING btree ("updated_at");
  CREATE INDEX "question_sets_created_at_idx" ON "question_sets" USING btree ("created_at");
  CREATE INDEX "_question_sets_v_version_questions_options_order_idx" ON "_question_sets_v_version_questions_options" USING btree ("_order");
  CREATE INDEX "_question_sets_v_version_questions_options_parent_id_idx" ON "_question_sets_v_version_questions_options" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_question_sets_v_version_questions_options_locales_locale_pa" ON "_question_sets_v_version_questions_options_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_question_sets_v_version_questions_order_idx" ON "_question_sets_v_version_questions" USING btree ("_order");
  CREATE INDEX "_question_sets_v_version_questions_parent_id_idx" ON "_question_sets_v_version_questions" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_question_sets_v_version_questions_locales_locale_parent_id_" ON "_question_sets_v_version_questions_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_question_sets_v_parent_idx" ON "_question_sets_v" USING btree ("parent_id");
  CREATE INDEX "_question_sets_v_version_version_updated_at_idx" ON "_question_sets_v" USING btree ("version_updated_at");
  CREATE INDEX "_question_sets_v_version_version_created_at_idx" ON "_question_sets_v" USING btree ("version_created_at");
  CREATE INDEX "_question_sets_v_created_at_idx" ON "_question_sets_v" USING btree ("created_at");
  CREATE INDEX "_question_sets_v_updated_at_idx" ON "_question_sets_v" USING btree ("updated_at");
  ALTER TABLE "programmes_roles" ADD CONSTRAINT "programmes_roles_question_set_id_question_sets_id_fk" FOREIGN KEY ("question_set_id") REFERENCES "public"."question_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_roles" ADD CONSTRAINT "_programmes_v_version_roles_question_set_id_question_sets_id_fk" FOREIGN KEY ("question_set_id") REFERENCES "public"."question_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_periods" ADD CONSTRAINT "application_periods_question_set_id_question_sets_id_fk" FOREIGN KEY ("question_set_id") REFERENCES "public"."question_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_application_periods_v" ADD CONSTRAINT "_application_periods_v_version_question_set_id_question_sets_id_fk" FOREIGN KEY ("version_question_set_id") REFERENCES "public"."question_sets"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_question_sets_fk" FOREIGN KEY ("question_sets_id") REFERENCES "public"."question_sets"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_roles_question_set_idx" ON "programmes_roles" USING btree ("question_set_id");
  CREATE INDEX "_programmes_v_version_roles_question_set_idx" ON "_programmes_v_version_roles" USING btree ("question_set_id");
  CREATE INDEX "application_periods_question_set_idx" ON "application_periods" USING btree ("question_set_id");
  CREATE INDEX "_application_periods_v_version_version_question_set_idx" ON "_application_periods_v" USING btree ("version_question_set_id");
  CREATE INDEX "payload_locked_documents_rels_question_sets_id_idx" ON "payload_locked_documents_rels" USING btree ("question_sets_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "question_sets_questions_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "question_sets_questions_options_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "question_sets_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "question_sets_questions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "question_sets" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_question_sets_v_version_questions_options" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_question_sets_v_version_questions_options_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_question_sets_v_version_questions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_question_sets_v_version_questions_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_question_sets_v" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "question_sets_questions_options" CASCADE;
  DROP TABLE "question_sets_questions_options_locales" CASCADE;
  DROP TABLE "question_sets_questions" CASCADE;
  DROP TABLE "question_sets_questions_locales" CASCADE;
  DROP TABLE "question_sets" CASCADE;
  DROP TABLE "_question_sets_v_version_questions_options" CASCADE;
  DROP TABLE "_question_sets_v_version_questions_options_locales" CASCADE;
  DROP TABLE "_question_sets_v_version_questions" CASCADE;
  DROP TABLE "_question_sets_v_version_questions_locales" CASCADE;
  DROP TABLE "_question_sets_v" CASCADE;
  ALTER TABLE "programmes_roles" DROP CONSTRAINT "programmes_roles_question_set_id_question_sets_id_fk";
  
  ALTER TABLE "_programmes_v_version_roles" DROP CONSTRAINT "_programmes_v_version_roles_question_set_id_question_sets_id_fk";
  
  ALTER TABLE "application_periods" DROP CONSTRAINT "application_periods_question_set_id_question_sets_id_fk";
  
  ALTER TABLE "_application_periods_v" DROP CONSTRAINT "_application_periods_v_version_question_set_id_question_sets_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_question_sets_fk";
  
  ALTER TABLE "application_periods_questions" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "application_periods_questions" ALTER COLUMN "kind" SET DEFAULT 'long_text'::text;
  DROP TYPE "public"."enum_application_periods_questions_kind";
  CREATE TYPE "public"."enum_application_periods_questions_kind" AS ENUM('text', 'long_text', 'choice');
  ALTER TABLE "application_periods_questions" ALTER COLUMN "kind" SET DEFAULT 'long_text'::"public"."enum_application_periods_questions_kind";
  ALTER TABLE "application_periods_questions" ALTER COLUMN "kind" SET DATA TYPE "public"."enum_application_periods_questions_kind" USING "kind"::"public"."enum_application_periods_questions_kind";
  ALTER TABLE "_application_periods_v_version_questions" ALTER COLUMN "kind" SET DATA TYPE text;
  ALTER TABLE "_application_periods_v_version_questions" ALTER COLUMN "kind" SET DEFAULT 'long_text'::text;
  DROP TYPE "public"."enum__application_periods_v_version_questions_kind";
  CREATE TYPE "public"."enum__application_periods_v_version_questions_kind" AS ENUM('text', 'long_text', 'choice');
  ALTER TABLE "_application_periods_v_version_questions" ALTER COLUMN "kind" SET DEFAULT 'long_text'::"public"."enum__application_periods_v_version_questions_kind";
  ALTER TABLE "_application_periods_v_version_questions" ALTER COLUMN "kind" SET DATA TYPE "public"."enum__application_periods_v_version_questions_kind" USING "kind"::"public"."enum__application_periods_v_version_questions_kind";
  DROP INDEX "programmes_roles_question_set_idx";
  DROP INDEX "_programmes_v_version_roles_question_set_idx";
  DROP INDEX "application_periods_question_set_idx";
  DROP INDEX "_application_periods_v_version_version_question_set_idx";
  DROP INDEX "payload_locked_documents_rels_question_sets_id_idx";
  ALTER TABLE "application_periods_questions" ALTER COLUMN "max_length" SET NOT NULL;
  ALTER TABLE "_application_periods_v_version_questions" ALTER COLUMN "max_length" SET NOT NULL;
  ALTER TABLE "programmes_roles" DROP COLUMN "question_set_id";
  ALTER TABLE "_programmes_v_version_roles" DROP COLUMN "question_set_id";
  ALTER TABLE "application_periods_questions" DROP COLUMN "page";
  ALTER TABLE "application_periods_questions" DROP COLUMN "min_choices";
  ALTER TABLE "application_periods_questions" DROP COLUMN "max_choices";
  ALTER TABLE "application_periods_questions" DROP COLUMN "scale_min";
  ALTER TABLE "application_periods_questions" DROP COLUMN "scale_max";
  ALTER TABLE "application_periods_questions" DROP COLUMN "earliest";
  ALTER TABLE "application_periods_questions" DROP COLUMN "latest";
  ALTER TABLE "application_periods_questions" DROP COLUMN "show_if";
  ALTER TABLE "application_periods_questions_locales" DROP COLUMN "scale_min_label";
  ALTER TABLE "application_periods_questions_locales" DROP COLUMN "scale_max_label";
  ALTER TABLE "application_periods" DROP COLUMN "question_set_id";
  ALTER TABLE "application_periods" DROP COLUMN "grace_minutes";
  ALTER TABLE "_application_periods_v_version_questions" DROP COLUMN "page";
  ALTER TABLE "_application_periods_v_version_questions" DROP COLUMN "min_choices";
  ALTER TABLE "_application_periods_v_version_questions" DROP COLUMN "max_choices";
  ALTER TABLE "_application_periods_v_version_questions" DROP COLUMN "scale_min";
  ALTER TABLE "_application_periods_v_version_questions" DROP COLUMN "scale_max";
  ALTER TABLE "_application_periods_v_version_questions" DROP COLUMN "earliest";
  ALTER TABLE "_application_periods_v_version_questions" DROP COLUMN "latest";
  ALTER TABLE "_application_periods_v_version_questions" DROP COLUMN "show_if";
  ALTER TABLE "_application_periods_v_version_questions_locales" DROP COLUMN "scale_min_label";
  ALTER TABLE "_application_periods_v_version_questions_locales" DROP COLUMN "scale_max_label";
  ALTER TABLE "_application_periods_v" DROP COLUMN "version_question_set_id";
  ALTER TABLE "_application_periods_v" DROP COLUMN "version_grace_minutes";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "question_sets_id";
  DROP TYPE "public"."enum_application_periods_questions_page";
  DROP TYPE "public"."enum__application_periods_v_version_questions_page";
  DROP TYPE "public"."enum_question_sets_questions_kind";
  DROP TYPE "public"."enum_question_sets_questions_page";
  DROP TYPE "public"."enum__question_sets_v_version_questions_kind";
  DROP TYPE "public"."enum__question_sets_v_version_questions_page";`)
}
