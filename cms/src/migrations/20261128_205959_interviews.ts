import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "interview_slots" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"starts_at" timestamp(3) with time zone NOT NULL,
  	"ends_at" timestamp(3) with time zone NOT NULL,
  	"zone" varchar NOT NULL,
  	"buffer" numeric DEFAULT 0 NOT NULL,
  	"place" varchar,
  	"link" varchar,
  	"published" boolean DEFAULT true NOT NULL,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "interview_slots_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"application_periods_id" uuid
  );
  
  CREATE TABLE "interview_seats" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"slot_id" uuid,
  	"staff_id" uuid,
  	"from" timestamp(3) with time zone NOT NULL,
  	"until" timestamp(3) with time zone NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "interviews" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"application_id" uuid,
  	"slot_id" uuid,
  	"status" varchar NOT NULL,
  	"holds" varchar,
  	"awaits" varchar,
  	"sequence" numeric DEFAULT 0 NOT NULL,
  	"phone" varchar,
  	"mails" boolean DEFAULT true NOT NULL,
  	"changed_at" timestamp(3) with time zone NOT NULL,
  	"reminded_at" timestamp(3) with time zone,
  	"again" boolean DEFAULT false NOT NULL,
  	"created_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "interview_notes" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"interview_id" uuid,
  	"staff_id" uuid,
  	"criteria" jsonb NOT NULL,
  	"summary" varchar,
  	"outcome" varchar,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "interview_feeds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"staff_id" uuid,
  	"hash" varchar NOT NULL,
  	"locale" varchar NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "interview_slots" ADD CONSTRAINT "interview_slots_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interview_slots_rels" ADD CONSTRAINT "interview_slots_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."interview_slots"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interview_slots_rels" ADD CONSTRAINT "interview_slots_rels_application_periods_fk" FOREIGN KEY ("application_periods_id") REFERENCES "public"."application_periods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "interview_seats" ADD CONSTRAINT "interview_seats_slot_id_interview_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."interview_slots"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interview_seats" ADD CONSTRAINT "interview_seats_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_slot_id_interview_slots_id_fk" FOREIGN KEY ("slot_id") REFERENCES "public"."interview_slots"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interviews" ADD CONSTRAINT "interviews_created_by_id_users_id_fk" FOREIGN KEY ("created_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interview_notes" ADD CONSTRAINT "interview_notes_interview_id_interviews_id_fk" FOREIGN KEY ("interview_id") REFERENCES "public"."interviews"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interview_notes" ADD CONSTRAINT "interview_notes_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "interview_feeds" ADD CONSTRAINT "interview_feeds_staff_id_users_id_fk" FOREIGN KEY ("staff_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "interview_slots_starts_at_idx" ON "interview_slots" USING btree ("starts_at");
  CREATE INDEX "interview_slots_created_by_idx" ON "interview_slots" USING btree ("created_by_id");
  CREATE INDEX "interview_slots_updated_at_idx" ON "interview_slots" USING btree ("updated_at");
  CREATE INDEX "interview_slots_created_at_idx" ON "interview_slots" USING btree ("created_at");
  CREATE INDEX "interview_slots_rels_order_idx" ON "interview_slots_rels" USING btree ("order");
  CREATE INDEX "interview_slots_rels_parent_idx" ON "interview_slots_rels" USING btree ("parent_id");
  CREATE INDEX "interview_slots_rels_path_idx" ON "interview_slots_rels" USING btree ("path");
  CREATE INDEX "interview_slots_rels_application_periods_id_idx" ON "interview_slots_rels" USING btree ("application_periods_id");
  CREATE INDEX "interview_seats_slot_idx" ON "interview_seats" USING btree ("slot_id");
  CREATE INDEX "interview_seats_staff_idx" ON "interview_seats" USING btree ("staff_id");
  CREATE INDEX "interview_seats_updated_at_idx" ON "interview_seats" USING btree ("updated_at");
  CREATE INDEX "interview_seats_created_at_idx" ON "interview_seats" USING btree ("created_at");
  CREATE INDEX "interviews_application_idx" ON "interviews" USING btree ("application_id");
  CREATE INDEX "interviews_slot_idx" ON "interviews" USING btree ("slot_id");
  CREATE INDEX "interviews_status_idx" ON "interviews" USING btree ("status");
  CREATE UNIQUE INDEX "interviews_holds_idx" ON "interviews" USING btree ("holds");
  CREATE UNIQUE INDEX "interviews_awaits_idx" ON "interviews" USING btree ("awaits");
  CREATE INDEX "interviews_created_by_idx" ON "interviews" USING btree ("created_by_id");
  CREATE INDEX "interviews_updated_at_idx" ON "interviews" USING btree ("updated_at");
  CREATE INDEX "interviews_created_at_idx" ON "interviews" USING btree ("created_at");
  CREATE INDEX "interview_notes_interview_idx" ON "interview_notes" USING btree ("interview_id");
  CREATE INDEX "interview_notes_staff_idx" ON "interview_notes" USING btree ("staff_id");
  CREATE INDEX "interview_notes_updated_at_idx" ON "interview_notes" USING btree ("updated_at");
  CREATE INDEX "interview_notes_created_at_idx" ON "interview_notes" USING btree ("created_at");
  CREATE UNIQUE INDEX "interview_staff_idx" ON "interview_notes" USING btree ("interview_id","staff_id");
  CREATE UNIQUE INDEX "interview_feeds_staff_idx" ON "interview_feeds" USING btree ("staff_id");
  CREATE UNIQUE INDEX "interview_feeds_hash_idx" ON "interview_feeds" USING btree ("hash");
  CREATE INDEX "interview_feeds_updated_at_idx" ON "interview_feeds" USING btree ("updated_at");
  CREATE INDEX "interview_feeds_created_at_idx" ON "interview_feeds" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "interview_slots" CASCADE;
  DROP TABLE "interview_slots_rels" CASCADE;
  DROP TABLE "interview_seats" CASCADE;
  DROP TABLE "interviews" CASCADE;
  DROP TABLE "interview_notes" CASCADE;
  DROP TABLE "interview_feeds" CASCADE;`)
}
