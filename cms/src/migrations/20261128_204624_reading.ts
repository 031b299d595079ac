import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** Remarks on an application go with it; the desk's lists, sorts and search have their indexes. */
const byHand = sql`
  ALTER TABLE "application_notes" DROP CONSTRAINT "application_notes_application_id_applications_id_fk",
    ADD CONSTRAINT "application_notes_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE cascade;
  ALTER TABLE "application_tags" DROP CONSTRAINT "application_tags_application_id_applications_id_fk",
    ADD CONSTRAINT "application_tags_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE cascade;
  ALTER TABLE "reviews" DROP CONSTRAINT "reviews_application_id_applications_id_fk",
    ADD CONSTRAINT "reviews_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "applications"("id") ON DELETE cascade,
    DROP CONSTRAINT "reviews_reviewer_id_users_id_fk",
    ADD CONSTRAINT "reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE cascade;
  ALTER TABLE "saved_filters" DROP CONSTRAINT "saved_filters_owner_id_users_id_fk",
    ADD CONSTRAINT "saved_filters_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE cascade;
  CREATE INDEX "applications_desk_arrived" ON "applications" ("arrived_at", "id");
  CREATE INDEX "applications_desk_period" ON "applications" ("period_id", "arrived_at", "id");
  CREATE INDEX "applications_desk_stage" ON "applications" ("stage", "arrived_at", "id");
  CREATE INDEX "applications_desk_name" ON "applications" ("name", "id");
  CREATE INDEX "applications_desk_email" ON "applications" ("email_key");
  CREATE INDEX "applications_desk_person" ON "applications" (lower("name"));
  CREATE INDEX "applications_desk_search" ON "applications" USING gin ((
    to_tsvector('simple', translate("reference" || ' ' || "name" || ' ' || "email" || ' ' || coalesce("phone", ''), '@.+_-', '     '))
    || jsonb_to_tsvector('simple', "answers", '["string"]')));`

const byHandBack = sql`
  DROP INDEX "applications_desk_arrived", "applications_desk_period", "applications_desk_stage", "applications_desk_name",
    "applications_desk_email", "applications_desk_person", "applications_desk_search";`

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   ALTER TYPE "public"."enum_users_role" ADD VALUE 'reviewer';
  CREATE TABLE "programmes_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"weight" numeric DEFAULT 1,
  	"scale" numeric DEFAULT 5
  );
  
  CREATE TABLE "programmes_criteria_locales" (
  	"name" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "programmes_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "_programmes_v_version_criteria" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar,
  	"weight" numeric DEFAULT 1,
  	"scale" numeric DEFAULT 5,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_criteria_locales" (
  	"name" varchar,
  	"description" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_programmes_v_texts" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"text" varchar
  );
  
  CREATE TABLE "application_notes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"author_id" uuid,
  	"text" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "application_tags" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"tag" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "reviews" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"reviewer_id" uuid NOT NULL,
  	"scores" jsonb NOT NULL,
  	"total" numeric,
  	"comment" varchar,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "saved_filters" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"owner_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"shared" boolean DEFAULT false NOT NULL,
  	"query" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "application_reads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid,
  	"reader_id" uuid,
  	"how" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "application_exports" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"by_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"format" varchar NOT NULL,
  	"filter" jsonb,
  	"columns" jsonb,
  	"amount" numeric,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "users_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"application_periods_id" uuid
  );
  
  ALTER TABLE "programmes" ADD COLUMN "blind_review" boolean DEFAULT false;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_blind_review" boolean DEFAULT false;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "application_reads_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "application_exports_id" uuid;
  ALTER TABLE "programmes_criteria" ADD CONSTRAINT "programmes_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_criteria_locales" ADD CONSTRAINT "programmes_criteria_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_texts" ADD CONSTRAINT "programmes_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_criteria" ADD CONSTRAINT "_programmes_v_version_criteria_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_criteria_locales" ADD CONSTRAINT "_programmes_v_version_criteria_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_criteria"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_texts" ADD CONSTRAINT "_programmes_v_texts_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "application_notes" ADD CONSTRAINT "application_notes_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_notes" ADD CONSTRAINT "application_notes_author_id_users_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_tags" ADD CONSTRAINT "application_tags_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_users_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "saved_filters" ADD CONSTRAINT "saved_filters_owner_id_users_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_reads" ADD CONSTRAINT "application_reads_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_reads" ADD CONSTRAINT "application_reads_reader_id_users_id_fk" FOREIGN KEY ("reader_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_exports" ADD CONSTRAINT "application_exports_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."users"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "users_rels" ADD CONSTRAINT "users_rels_application_periods_fk" FOREIGN KEY ("application_periods_id") REFERENCES "public"."application_periods"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_criteria_order_idx" ON "programmes_criteria" USING btree ("_order");
  CREATE INDEX "programmes_criteria_parent_id_idx" ON "programmes_criteria" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "programmes_criteria_locales_locale_parent_id_unique" ON "programmes_criteria_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "programmes_texts_order_parent" ON "programmes_texts" USING btree ("order","parent_id");
  CREATE INDEX "_programmes_v_version_criteria_order_idx" ON "_programmes_v_version_criteria" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_criteria_parent_id_idx" ON "_programmes_v_version_criteria" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_programmes_v_version_criteria_locales_locale_parent_id_uniq" ON "_programmes_v_version_criteria_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_texts_order_parent" ON "_programmes_v_texts" USING btree ("order","parent_id");
  CREATE INDEX "application_notes_application_idx" ON "application_notes" USING btree ("application_id");
  CREATE INDEX "application_notes_author_idx" ON "application_notes" USING btree ("author_id");
  CREATE INDEX "application_notes_updated_at_idx" ON "application_notes" USING btree ("updated_at");
  CREATE INDEX "application_notes_created_at_idx" ON "application_notes" USING btree ("created_at");
  CREATE INDEX "application_tags_application_idx" ON "application_tags" USING btree ("application_id");
  CREATE INDEX "application_tags_tag_idx" ON "application_tags" USING btree ("tag");
  CREATE INDEX "application_tags_updated_at_idx" ON "application_tags" USING btree ("updated_at");
  CREATE INDEX "application_tags_created_at_idx" ON "application_tags" USING btree ("created_at");
  CREATE UNIQUE INDEX "application_tag_idx" ON "application_tags" USING btree ("application_id","tag");
  CREATE INDEX "reviews_application_idx" ON "reviews" USING btree ("application_id");
  CREATE INDEX "reviews_reviewer_idx" ON "reviews" USING btree ("reviewer_id");
  CREATE INDEX "reviews_updated_at_idx" ON "reviews" USING btree ("updated_at");
  CREATE INDEX "reviews_created_at_idx" ON "reviews" USING btree ("created_at");
  CREATE UNIQUE INDEX "application_reviewer_idx" ON "reviews" USING btree ("application_id","reviewer_id");
  CREATE INDEX "saved_filters_owner_idx" ON "saved_filters" USING btree ("owner_id");
  CREATE INDEX "saved_filters_updated_at_idx" ON "saved_filters" USING btree ("updated_at");
  CREATE INDEX "saved_filters_created_at_idx" ON "saved_filters" USING btree ("created_at");
  CREATE INDEX "application_reads_application_idx" ON "application_reads" USING btree ("application_id");
  CREATE INDEX "application_reads_reader_idx" ON "application_reads" USING btree ("reader_id");
  CREATE INDEX "application_reads_at_idx" ON "application_reads" USING btree ("at");
  CREATE INDEX "application_reads_updated_at_idx" ON "application_reads" USING btree ("updated_at");
  CREATE INDEX "application_reads_created_at_idx" ON "application_reads" USING btree ("created_at");
  CREATE INDEX "application_exports_by_idx" ON "application_exports" USING btree ("by_id");
  CREATE INDEX "application_exports_at_idx" ON "application_exports" USING btree ("at");
  CREATE INDEX "application_exports_updated_at_idx" ON "application_exports" USING btree ("updated_at");
  CREATE INDEX "application_exports_created_at_idx" ON "application_exports" USING btree ("created_at");
  CREATE INDEX "users_rels_order_idx" ON "users_rels" USING btree ("order");
  CREATE INDEX "users_rels_parent_idx" ON "users_rels" USING btree ("parent_id");
  CREATE INDEX "users_rels_path_idx" ON "users_rels" USING btree ("path");
  CREATE INDEX "users_rels_application_periods_id_idx" ON "users_rels" USING btree ("application_periods_id");
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_application_reads_fk" FOREIGN KEY ("application_reads_id") REFERENCES "public"."application_reads"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_application_exports_fk" FOREIGN KEY ("application_exports_id") REFERENCES "public"."application_exports"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "payload_locked_documents_rels_application_reads_id_idx" ON "payload_locked_documents_rels" USING btree ("application_reads_id");
  CREATE INDEX "payload_locked_documents_rels_application_exports_id_idx" ON "payload_locked_documents_rels" USING btree ("application_exports_id");`)
  await db.execute(byHand)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(byHandBack)
  await db.execute(sql`
   ALTER TABLE "programmes_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_criteria_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_criteria" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_criteria_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_texts" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "application_notes" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "application_tags" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "reviews" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "saved_filters" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "application_reads" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "application_exports" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "users_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "programmes_criteria" CASCADE;
  DROP TABLE "programmes_criteria_locales" CASCADE;
  DROP TABLE "programmes_texts" CASCADE;
  DROP TABLE "_programmes_v_version_criteria" CASCADE;
  DROP TABLE "_programmes_v_version_criteria_locales" CASCADE;
  DROP TABLE "_programmes_v_texts" CASCADE;
  DROP TABLE "application_notes" CASCADE;
  DROP TABLE "application_tags" CASCADE;
  DROP TABLE "reviews" CASCADE;
  DROP TABLE "saved_filters" CASCADE;
  DROP TABLE "application_reads" CASCADE;
  DROP TABLE "application_exports" CASCADE;
  DROP TABLE "users_rels" CASCADE;
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_application_reads_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_application_exports_fk";
  
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE text;
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'editor'::text;
  DROP TYPE "public"."enum_users_role";
  CREATE TYPE "public"."enum_users_role" AS ENUM('admin', 'coordinator', 'editor');
  ALTER TABLE "users" ALTER COLUMN "role" SET DEFAULT 'editor'::"public"."enum_users_role";
  ALTER TABLE "users" ALTER COLUMN "role" SET DATA TYPE "public"."enum_users_role" USING "role"::"public"."enum_users_role";
  DROP INDEX "payload_locked_documents_rels_application_reads_id_idx";
  DROP INDEX "payload_locked_documents_rels_application_exports_id_idx";
  ALTER TABLE "programmes" DROP COLUMN "blind_review";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_blind_review";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "application_reads_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "application_exports_id";`)
}
