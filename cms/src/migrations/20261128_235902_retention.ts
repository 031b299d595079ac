import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "application_counts" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"key" varchar NOT NULL,
  	"period_id" uuid,
  	"programme_id" uuid,
  	"industry_id" uuid,
  	"role" varchar NOT NULL,
  	"outcome" varchar NOT NULL,
  	"amount" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "application_counts" ADD CONSTRAINT "application_counts_period_id_application_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."application_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_counts" ADD CONSTRAINT "application_counts_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "application_counts" ADD CONSTRAINT "application_counts_industry_id_industries_id_fk" FOREIGN KEY ("industry_id") REFERENCES "public"."industries"("id") ON DELETE set null ON UPDATE no action;
  CREATE UNIQUE INDEX "application_counts_key_idx" ON "application_counts" USING btree ("key");
  CREATE INDEX "application_counts_period_idx" ON "application_counts" USING btree ("period_id");
  CREATE INDEX "application_counts_programme_idx" ON "application_counts" USING btree ("programme_id");
  CREATE INDEX "application_counts_industry_idx" ON "application_counts" USING btree ("industry_id");
  CREATE INDEX "application_counts_updated_at_idx" ON "application_counts" USING btree ("updated_at");
  CREATE INDEX "application_counts_created_at_idx" ON "application_counts" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "application_counts" CASCADE;`)
}
