import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "mail_templates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mail_templates_locales" (
  	"subject" varchar NOT NULL,
  	"body" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_mail_templates_v" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"parent_id" uuid,
  	"version_key" varchar NOT NULL,
  	"version_updated_at" timestamp(3) with time zone,
  	"version_created_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "_mail_templates_v_locales" (
  	"version_subject" varchar NOT NULL,
  	"version_body" varchar NOT NULL,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "subscriptions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"email" varchar NOT NULL,
  	"email_key" varchar NOT NULL,
  	"scope" varchar NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"industry_id" uuid,
  	"role" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"confirmed_at" timestamp(3) with time zone,
  	"expires_at" timestamp(3) with time zone,
  	"ended_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "application_links" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"hash" varchar NOT NULL,
  	"purpose" varchar NOT NULL,
  	"application_id" uuid,
  	"draft" varchar,
  	"subscription_id" uuid,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"used_at" timestamp(3) with time zone,
  	"revoked_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "period_openings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"period_id" uuid NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "rate_limits" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"count" numeric NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "mail_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"hold_all" boolean DEFAULT false,
  	"reply_to" varchar,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "outbox" ADD COLUMN "released_at" timestamp(3) with time zone;
  ALTER TABLE "outbox" ADD COLUMN "handled_by_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "mail_templates_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "subscriptions_id" uuid;
  ALTER TABLE "mail_templates_locales" ADD CONSTRAINT "mail_templates_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."mail_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_mail_templates_v" ADD CONSTRAINT "_mail_templates_v_parent_id_mail_templates_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."mail_templates"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_mail_templates_v_locales" ADD CONSTRAINT "_mail_templates_v_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_mail_templates_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "subscriptions" ADD CONSTRAINT "subscriptions_industry_id_industries_id_fk" FOREIGN KEY ("industry_id") REFERENCES "public"."industries"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_links" ADD CONSTRAINT "application_links_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_links" ADD CONSTRAINT "application_links_subscription_id_subscriptions_id_fk" FOREIGN KEY ("subscription_id") REFERENCES "public"."subscriptions"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "period_openings" ADD CONSTRAINT "period_openings_period_id_application_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."application_periods"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "mail_templates_key_idx" ON "mail_templates" USING btree ("key");
  CREATE INDEX "mail_templates_updated_at_idx" ON "mail_templates" USING btree ("updated_at");
  CREATE INDEX "mail_templates_created_at_idx" ON "mail_templates" USING btree ("created_at");
  CREATE UNIQUE INDEX "mail_templates_locales_locale_parent_id_unique" ON "mail_templates_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_mail_templates_v_parent_idx" ON "_mail_templates_v" USING btree ("parent_id");
  CREATE INDEX "_mail_templates_v_version_version_key_idx" ON "_mail_templates_v" USING btree ("version_key");
  CREATE INDEX "_mail_templates_v_version_version_updated_at_idx" ON "_mail_templates_v" USING btree ("version_updated_at");
  CREATE INDEX "_mail_templates_v_version_version_created_at_idx" ON "_mail_templates_v" USING btree ("version_created_at");
  CREATE INDEX "_mail_templates_v_created_at_idx" ON "_mail_templates_v" USING btree ("created_at");
  CREATE INDEX "_mail_templates_v_updated_at_idx" ON "_mail_templates_v" USING btree ("updated_at");
  CREATE UNIQUE INDEX "_mail_templates_v_locales_locale_parent_id_unique" ON "_mail_templates_v_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "subscriptions_scope_idx" ON "subscriptions" USING btree ("scope");
  CREATE INDEX "subscriptions_programme_idx" ON "subscriptions" USING btree ("programme_id");
  CREATE INDEX "subscriptions_industry_idx" ON "subscriptions" USING btree ("industry_id");
  CREATE INDEX "subscriptions_expires_at_idx" ON "subscriptions" USING btree ("expires_at");
  CREATE INDEX "subscriptions_updated_at_idx" ON "subscriptions" USING btree ("updated_at");
  CREATE INDEX "subscriptions_created_at_idx" ON "subscriptions" USING btree ("created_at");
  CREATE UNIQUE INDEX "emailKey_scope_idx" ON "subscriptions" USING btree ("email_key","scope");
  CREATE UNIQUE INDEX "application_links_hash_idx" ON "application_links" USING btree ("hash");
  CREATE INDEX "application_links_application_idx" ON "application_links" USING btree ("application_id");
  CREATE INDEX "application_links_draft_idx" ON "application_links" USING btree ("draft");
  CREATE INDEX "application_links_subscription_idx" ON "application_links" USING btree ("subscription_id");
  CREATE INDEX "application_links_expires_at_idx" ON "application_links" USING btree ("expires_at");
  CREATE INDEX "application_links_updated_at_idx" ON "application_links" USING btree ("updated_at");
  CREATE INDEX "application_links_created_at_idx" ON "application_links" USING btree ("created_at");
  CREATE UNIQUE INDEX "period_openings_period_idx" ON "period_openings" USING btree ("period_id");
  CREATE INDEX "period_openings_updated_at_idx" ON "period_openings" USING btree ("updated_at");
  CREATE INDEX "period_openings_created_at_idx" ON "period_openings" USING btree ("created_at");
  CREATE UNIQUE INDEX "rate_limits_key_idx" ON "rate_limits" USING btree ("key");
  CREATE INDEX "rate_limits_ends_at_idx" ON "rate_limits" USING btree ("ends_at");
  CREATE INDEX "rate_limits_updated_at_idx" ON "rate_limits" USING btree ("updated_at");
  CREATE INDEX "rate_limits_created_at_idx" ON "rate_limits" USING btree ("created_at");
  ALTER TABLE "outbox" ADD CONSTRAINT "outbox_handled_by_id_users_id_fk" FOREIGN KEY ("handled_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_mail_templates_fk" FOREIGN KEY ("mail_templates_id") REFERENCES "public"."mail_templates"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_subscriptions_fk" FOREIGN KEY ("subscriptions_id") REFERENCES "public"."subscriptions"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "outbox_handled_by_idx" ON "outbox" USING btree ("handled_by_id");
  CREATE INDEX "payload_locked_documents_rels_mail_templates_id_idx" ON "payload_locked_documents_rels" USING btree ("mail_templates_id");
  CREATE INDEX "payload_locked_documents_rels_subscriptions_id_idx" ON "payload_locked_documents_rels" USING btree ("subscriptions_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "mail_templates" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mail_templates_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_mail_templates_v" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_mail_templates_v_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "subscriptions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "application_links" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "period_openings" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "rate_limits" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "mail_settings" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "mail_templates" CASCADE;
  DROP TABLE "mail_templates_locales" CASCADE;
  DROP TABLE "_mail_templates_v" CASCADE;
  DROP TABLE "_mail_templates_v_locales" CASCADE;
  DROP TABLE "subscriptions" CASCADE;
  DROP TABLE "application_links" CASCADE;
  DROP TABLE "period_openings" CASCADE;
  DROP TABLE "rate_limits" CASCADE;
  DROP TABLE "mail_settings" CASCADE;
  ALTER TABLE "outbox" DROP CONSTRAINT "outbox_handled_by_id_users_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_mail_templates_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_subscriptions_fk";
  
  DROP INDEX "outbox_handled_by_idx";
  DROP INDEX "payload_locked_documents_rels_mail_templates_id_idx";
  DROP INDEX "payload_locked_documents_rels_subscriptions_id_idx";
  ALTER TABLE "outbox" DROP COLUMN "released_at";
  ALTER TABLE "outbox" DROP COLUMN "handled_by_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "mail_templates_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "subscriptions_id";`)
}
