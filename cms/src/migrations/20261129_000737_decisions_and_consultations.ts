import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "selections" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"period_id" uuid NOT NULL,
  	"seats" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decision_releases" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"by_id" uuid,
  	"at" timestamp(3) with time zone NOT NULL,
  	"figures" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "decisions" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid NOT NULL,
  	"period_id" uuid NOT NULL,
  	"kind" varchar NOT NULL,
  	"rank" numeric,
  	"decided_by_id" uuid,
  	"decided_at" timestamp(3) with time zone NOT NULL,
  	"release_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "offers" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid,
  	"period_id" uuid NOT NULL,
  	"status" varchar NOT NULL,
  	"seat" numeric NOT NULL,
  	"holds" varchar,
  	"awaits" varchar,
  	"made_at" timestamp(3) with time zone NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"zone" varchar NOT NULL,
  	"answered_at" timestamp(3) with time zone,
  	"answered_by_id" uuid,
  	"replaces_id" uuid,
  	"release_id" uuid,
  	"why" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consultations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"period_id" uuid NOT NULL,
  	"name" varchar NOT NULL,
  	"email" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"expires_at" timestamp(3) with time zone NOT NULL,
  	"revoked_at" timestamp(3) with time zone,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "consultation_candidates" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"consultation_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"wish" varchar,
  	"comment" varchar,
  	"seen_at" timestamp(3) with time zone,
  	"said_at" timestamp(3) with time zone,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "programmes" ADD COLUMN "offer_days" numeric DEFAULT 7;
  ALTER TABLE "programmes" ADD COLUMN "consult_shows_names" boolean DEFAULT false;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_offer_days" numeric DEFAULT 7;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_consult_shows_names" boolean DEFAULT false;
  ALTER TABLE "application_links" ADD COLUMN "consultation_id" uuid;
  ALTER TABLE "selections" ADD CONSTRAINT "selections_period_id_application_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."application_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decision_releases" ADD CONSTRAINT "decision_releases_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_period_id_application_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."application_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_id_users_id_fk" FOREIGN KEY ("decided_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "decisions" ADD CONSTRAINT "decisions_release_id_decision_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."decision_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_period_id_application_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."application_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_answered_by_id_users_id_fk" FOREIGN KEY ("answered_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_replaces_id_offers_id_fk" FOREIGN KEY ("replaces_id") REFERENCES "public"."offers"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "offers" ADD CONSTRAINT "offers_release_id_decision_releases_id_fk" FOREIGN KEY ("release_id") REFERENCES "public"."decision_releases"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_period_id_application_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."application_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultations" ADD CONSTRAINT "consultations_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultation_candidates" ADD CONSTRAINT "consultation_candidates_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "consultation_candidates" ADD CONSTRAINT "consultation_candidates_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "selections_period_idx" ON "selections" USING btree ("period_id");
  CREATE INDEX "selections_updated_at_idx" ON "selections" USING btree ("updated_at");
  CREATE INDEX "selections_created_at_idx" ON "selections" USING btree ("created_at");
  CREATE INDEX "decision_releases_by_idx" ON "decision_releases" USING btree ("by_id");
  CREATE INDEX "decision_releases_updated_at_idx" ON "decision_releases" USING btree ("updated_at");
  CREATE INDEX "decision_releases_created_at_idx" ON "decision_releases" USING btree ("created_at");
  CREATE UNIQUE INDEX "decisions_application_idx" ON "decisions" USING btree ("application_id");
  CREATE INDEX "decisions_period_idx" ON "decisions" USING btree ("period_id");
  CREATE INDEX "decisions_decided_by_idx" ON "decisions" USING btree ("decided_by_id");
  CREATE INDEX "decisions_release_idx" ON "decisions" USING btree ("release_id");
  CREATE INDEX "decisions_updated_at_idx" ON "decisions" USING btree ("updated_at");
  CREATE INDEX "decisions_created_at_idx" ON "decisions" USING btree ("created_at");
  CREATE INDEX "offers_application_idx" ON "offers" USING btree ("application_id");
  CREATE INDEX "offers_period_idx" ON "offers" USING btree ("period_id");
  CREATE INDEX "offers_status_idx" ON "offers" USING btree ("status");
  CREATE UNIQUE INDEX "offers_holds_idx" ON "offers" USING btree ("holds");
  CREATE UNIQUE INDEX "offers_awaits_idx" ON "offers" USING btree ("awaits");
  CREATE INDEX "offers_expires_at_idx" ON "offers" USING btree ("expires_at");
  CREATE INDEX "offers_answered_by_idx" ON "offers" USING btree ("answered_by_id");
  CREATE INDEX "offers_replaces_idx" ON "offers" USING btree ("replaces_id");
  CREATE INDEX "offers_release_idx" ON "offers" USING btree ("release_id");
  CREATE INDEX "offers_updated_at_idx" ON "offers" USING btree ("updated_at");
  CREATE INDEX "offers_created_at_idx" ON "offers" USING btree ("created_at");
  CREATE INDEX "consultations_period_idx" ON "consultations" USING btree ("period_id");
  CREATE INDEX "consultations_created_by_idx" ON "consultations" USING btree ("created_by_id");
  CREATE INDEX "consultations_updated_at_idx" ON "consultations" USING btree ("updated_at");
  CREATE INDEX "consultations_created_at_idx" ON "consultations" USING btree ("created_at");
  CREATE INDEX "consultation_candidates_consultation_idx" ON "consultation_candidates" USING btree ("consultation_id");
  CREATE INDEX "consultation_candidates_application_idx" ON "consultation_candidates" USING btree ("application_id");
  CREATE INDEX "consultation_candidates_updated_at_idx" ON "consultation_candidates" USING btree ("updated_at");
  CREATE INDEX "consultation_candidates_created_at_idx" ON "consultation_candidates" USING btree ("created_at");
  CREATE UNIQUE INDEX "consultation_application_idx" ON "consultation_candidates" USING btree ("consultation_id","application_id");
  ALTER TABLE "application_links" ADD CONSTRAINT "application_links_consultation_id_consultations_id_fk" FOREIGN KEY ("consultation_id") REFERENCES "public"."consultations"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "application_links_consultation_idx" ON "application_links" USING btree ("consultation_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "selections" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "decision_releases" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "decisions" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "offers" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consultations" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "consultation_candidates" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "selections" CASCADE;
  DROP TABLE "decision_releases" CASCADE;
  DROP TABLE "decisions" CASCADE;
  DROP TABLE "offers" CASCADE;
  DROP TABLE "consultations" CASCADE;
  DROP TABLE "consultation_candidates" CASCADE;
  ALTER TABLE "application_links" DROP CONSTRAINT "application_links_consultation_id_consultations_id_fk";
  
  DROP INDEX "application_links_consultation_idx";
  ALTER TABLE "programmes" DROP COLUMN "offer_days";
  ALTER TABLE "programmes" DROP COLUMN "consult_shows_names";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_offer_days";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_consult_shows_names";
  ALTER TABLE "application_links" DROP COLUMN "consultation_id";`)
}
