import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "uploads" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"draft" varchar NOT NULL,
  	"question" varchar NOT NULL,
  	"application_id" uuid,
  	"name" varchar NOT NULL,
  	"kind" varchar NOT NULL,
  	"bytes" numeric NOT NULL,
  	"digest" varchar NOT NULL,
  	"stored_as" varchar NOT NULL,
  	"scan" varchar NOT NULL,
  	"scan_at" timestamp(3) with time zone NOT NULL,
  	"tries" numeric DEFAULT 0 NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "uploads" ADD CONSTRAINT "uploads_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "uploads_application_idx" ON "uploads" USING btree ("application_id");
  CREATE UNIQUE INDEX "uploads_stored_as_idx" ON "uploads" USING btree ("stored_as");
  CREATE INDEX "uploads_scan_at_idx" ON "uploads" USING btree ("scan_at");
  CREATE INDEX "uploads_updated_at_idx" ON "uploads" USING btree ("updated_at");
  CREATE INDEX "uploads_created_at_idx" ON "uploads" USING btree ("created_at");
  CREATE UNIQUE INDEX "draft_question_idx" ON "uploads" USING btree ("draft","question");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "uploads" CASCADE;`)
}
