import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "retention_confirmations" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"days" jsonb NOT NULL,
  	"figures" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "retention_runs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"started_at" timestamp(3) with time zone NOT NULL,
  	"ended_at" timestamp(3) with time zone,
  	"days" jsonb NOT NULL,
  	"clocks" jsonb NOT NULL,
  	"rows" jsonb NOT NULL,
  	"failed" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "retention_settings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"draft" numeric DEFAULT 30 NOT NULL,
  	"withdrawn" numeric DEFAULT 30 NOT NULL,
  	"rejected" numeric DEFAULT 180 NOT NULL,
  	"reserve" numeric DEFAULT 365 NOT NULL,
  	"undecided" numeric DEFAULT 365 NOT NULL,
  	"participant" numeric DEFAULT 365 NOT NULL,
  	"facilitator" numeric DEFAULT 365 NOT NULL,
  	"notes" numeric DEFAULT 180 NOT NULL,
  	"files" numeric DEFAULT 90 NOT NULL,
  	"mail" numeric DEFAULT 90 NOT NULL,
  	"subscription" numeric DEFAULT 30 NOT NULL,
  	"records" numeric DEFAULT 365 NOT NULL,
  	"updated_at" timestamp(3) with time zone,
  	"created_at" timestamp(3) with time zone
  );
  
  ALTER TABLE "applications" ADD COLUMN "matter" boolean DEFAULT false;
  ALTER TABLE "retention_confirmations" ADD CONSTRAINT "retention_confirmations_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "retention_confirmations_at_idx" ON "retention_confirmations" USING btree ("at");
  CREATE INDEX "retention_confirmations_by_idx" ON "retention_confirmations" USING btree ("by_id");
  CREATE INDEX "retention_confirmations_updated_at_idx" ON "retention_confirmations" USING btree ("updated_at");
  CREATE INDEX "retention_confirmations_created_at_idx" ON "retention_confirmations" USING btree ("created_at");
  CREATE INDEX "retention_runs_started_at_idx" ON "retention_runs" USING btree ("started_at");
  CREATE INDEX "retention_runs_updated_at_idx" ON "retention_runs" USING btree ("updated_at");
  CREATE INDEX "retention_runs_created_at_idx" ON "retention_runs" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "retention_confirmations" CASCADE;
  DROP TABLE "retention_runs" CASCADE;
  DROP TABLE "retention_settings" CASCADE;
  ALTER TABLE "applications" DROP COLUMN "matter";`)
}
