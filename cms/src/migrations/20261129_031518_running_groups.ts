import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "meetings" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"group_id" uuid NOT NULL,
  	"number" numeric NOT NULL,
  	"kind" varchar DEFAULT 'meeting' NOT NULL,
  	"theme" jsonb,
  	"starts_at" timestamp(3) with time zone,
  	"zone" varchar NOT NULL,
  	"minutes" numeric NOT NULL,
  	"mode" varchar NOT NULL,
  	"place" varchar,
  	"link" varchar,
  	"state" varchar DEFAULT 'planned' NOT NULL,
  	"revision" numeric DEFAULT 0 NOT NULL,
  	"sequence" numeric DEFAULT 0 NOT NULL,
  	"changed_at" timestamp(3) with time zone NOT NULL,
  	"changed_by_id" uuid,
  	"room" varchar,
  	"room_host" varchar,
  	"room_wish" varchar,
  	"note" varchar,
  	"logged_at" timestamp(3) with time zone,
  	"logged_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "meeting_attendances" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"meeting_id" uuid NOT NULL,
  	"application_id" uuid NOT NULL,
  	"present" boolean DEFAULT false NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "group_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"group_id" uuid NOT NULL,
  	"meeting_id" uuid,
  	"kind" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"application_id" uuid,
  	"data" jsonb,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_changed_by_id_users_id_fk" FOREIGN KEY ("changed_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meetings" ADD CONSTRAINT "meetings_logged_by_id_applications_id_fk" FOREIGN KEY ("logged_by_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meeting_attendances" ADD CONSTRAINT "meeting_attendances_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "meeting_attendances" ADD CONSTRAINT "meeting_attendances_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_events" ADD CONSTRAINT "group_events_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_events" ADD CONSTRAINT "group_events_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_events" ADD CONSTRAINT "group_events_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "group_events" ADD CONSTRAINT "group_events_application_id_applications_id_fk" FOREIGN KEY ("application_id") REFERENCES "public"."applications"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "meetings_group_idx" ON "meetings" USING btree ("group_id");
  CREATE INDEX "meetings_starts_at_idx" ON "meetings" USING btree ("starts_at");
  CREATE INDEX "meetings_state_idx" ON "meetings" USING btree ("state");
  CREATE INDEX "meetings_changed_by_idx" ON "meetings" USING btree ("changed_by_id");
  CREATE INDEX "meetings_logged_by_idx" ON "meetings" USING btree ("logged_by_id");
  CREATE INDEX "meetings_updated_at_idx" ON "meetings" USING btree ("updated_at");
  CREATE INDEX "meetings_created_at_idx" ON "meetings" USING btree ("created_at");
  CREATE INDEX "meeting_attendances_meeting_idx" ON "meeting_attendances" USING btree ("meeting_id");
  CREATE INDEX "meeting_attendances_application_idx" ON "meeting_attendances" USING btree ("application_id");
  CREATE INDEX "meeting_attendances_updated_at_idx" ON "meeting_attendances" USING btree ("updated_at");
  CREATE INDEX "meeting_attendances_created_at_idx" ON "meeting_attendances" USING btree ("created_at");
  CREATE UNIQUE INDEX "meeting_application_idx" ON "meeting_attendances" USING btree ("meeting_id","application_id");
  CREATE INDEX "group_events_group_idx" ON "group_events" USING btree ("group_id");
  CREATE INDEX "group_events_meeting_idx" ON "group_events" USING btree ("meeting_id");
  CREATE INDEX "group_events_at_idx" ON "group_events" USING btree ("at");
  CREATE INDEX "group_events_by_idx" ON "group_events" USING btree ("by_id");
  CREATE INDEX "group_events_application_idx" ON "group_events" USING btree ("application_id");
  CREATE INDEX "group_events_updated_at_idx" ON "group_events" USING btree ("updated_at");
  CREATE INDEX "group_events_created_at_idx" ON "group_events" USING btree ("created_at");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   DROP TABLE "meetings" CASCADE;
  DROP TABLE "meeting_attendances" CASCADE;
  DROP TABLE "group_events" CASCADE;`)
}
