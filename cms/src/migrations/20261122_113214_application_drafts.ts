import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "applications_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"industries_id" uuid
  );
  
  CREATE TABLE "application_drafts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"email" varchar,
  	"period_id" uuid NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"industry_id" uuid,
  	"role" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"step" varchar,
  	"begun_at" timestamp(3) with time zone NOT NULL,
  	"saved_at" timestamp(3) with time zone NOT NULL,
  	"submitted_at" timestamp(3) with time zone,
  	"remind" boolean DEFAULT false NOT NULL,
  	"reminded_at" timestamp(3) with time zone,
  	"extended_until" timestamp(3) with time zone,
  	"extended_at" timestamp(3) with time zone,
  	"extended_by_id" uuid,
  	"secret_hash" varchar NOT NULL,
  	"email_key" varchar,
  	"revision" numeric DEFAULT 1 NOT NULL,
  	"data" jsonb NOT NULL,
  	"form" jsonb NOT NULL,
  	"carried_to" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "applications" ADD COLUMN "eligible" boolean DEFAULT false NOT NULL;
  ALTER TABLE "applications_rels" ADD CONSTRAINT "applications_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."applications"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "applications_rels" ADD CONSTRAINT "applications_rels_industries_fk" FOREIGN KEY ("industries_id") REFERENCES "public"."industries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "application_drafts" ADD CONSTRAINT "application_drafts_period_id_application_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."application_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_drafts" ADD CONSTRAINT "application_drafts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_drafts" ADD CONSTRAINT "application_drafts_industry_id_industries_id_fk" FOREIGN KEY ("industry_id") REFERENCES "public"."industries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_drafts" ADD CONSTRAINT "application_drafts_extended_by_id_users_id_fk" FOREIGN KEY ("extended_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "applications_rels_order_idx" ON "applications_rels" USING btree ("order");
  CREATE INDEX "applications_rels_parent_idx" ON "applications_rels" USING btree ("parent_id");
  CREATE INDEX "applications_rels_path_idx" ON "applications_rels" USING btree ("path");
  CREATE INDEX "applications_rels_industries_id_idx" ON "applications_rels" USING btree ("industries_id");
  CREATE INDEX "application_drafts_period_idx" ON "application_drafts" USING btree ("period_id");
  CREATE INDEX "application_drafts_programme_idx" ON "application_drafts" USING btree ("programme_id");
  CREATE INDEX "application_drafts_industry_idx" ON "application_drafts" USING btree ("industry_id");
  CREATE INDEX "application_drafts_saved_at_idx" ON "application_drafts" USING btree ("saved_at");
  CREATE INDEX "application_drafts_submitted_at_idx" ON "application_drafts" USING btree ("submitted_at");
  CREATE INDEX "application_drafts_extended_by_idx" ON "application_drafts" USING btree ("extended_by_id");
  CREATE INDEX "application_drafts_email_key_idx" ON "application_drafts" USING btree ("email_key");
  CREATE INDEX "application_drafts_updated_at_idx" ON "application_drafts" USING btree ("updated_at");
  CREATE INDEX "application_drafts_created_at_idx" ON "application_drafts" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "applications_rels" CASCADE;
  DROP TABLE "application_drafts" CASCADE;
  ALTER TABLE "applications" DROP COLUMN "eligible";`)
}
