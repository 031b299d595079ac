import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

/** The history of periods stays as it is, whoever asks; only the name of an account that went away is lost. */
const historyStays = sql`
  CREATE FUNCTION jobbuddies_period_events_stay() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF TG_OP = 'UPDATE' AND to_jsonb(new) - 'by_id' - 'updated_at' = to_jsonb(old) - 'by_id' - 'updated_at'
    THEN RETURN new; END IF;
    RAISE EXCEPTION 'The history of application periods is not altered';
  END $$;
  CREATE TRIGGER period_events_stay BEFORE UPDATE OR DELETE ON period_events
    FOR EACH ROW EXECUTE FUNCTION jobbuddies_period_events_stay();
  CREATE UNIQUE INDEX period_events_undone_once ON period_events (undoes_id) WHERE undoes_id IS NOT NULL;`

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TABLE "rounds" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar NOT NULL,
  	"programme_id" uuid NOT NULL,
  	"copied_from_id" uuid,
  	"updated_by_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "period_events" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"period_id" uuid NOT NULL,
  	"act" varchar NOT NULL,
  	"at" timestamp(3) with time zone NOT NULL,
  	"by_id" uuid,
  	"why" varchar,
  	"told" numeric DEFAULT 0 NOT NULL,
  	"before" jsonb NOT NULL,
  	"after" jsonb NOT NULL,
  	"undoes_id" uuid,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  ALTER TABLE "application_periods" ADD COLUMN "round_id" uuid;
  ALTER TABLE "_application_periods_v" ADD COLUMN "version_round_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "rounds_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "period_events_id" uuid;
  ALTER TABLE "rounds" ADD CONSTRAINT "rounds_programme_id_programmes_id_fk" FOREIGN KEY ("programme_id") REFERENCES "public"."programmes"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rounds" ADD CONSTRAINT "rounds_copied_from_id_rounds_id_fk" FOREIGN KEY ("copied_from_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "rounds" ADD CONSTRAINT "rounds_updated_by_id_users_id_fk" FOREIGN KEY ("updated_by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "period_events" ADD CONSTRAINT "period_events_period_id_application_periods_id_fk" FOREIGN KEY ("period_id") REFERENCES "public"."application_periods"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "period_events" ADD CONSTRAINT "period_events_by_id_users_id_fk" FOREIGN KEY ("by_id") REFERENCES "public"."users"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "period_events" ADD CONSTRAINT "period_events_undoes_id_period_events_id_fk" FOREIGN KEY ("undoes_id") REFERENCES "public"."period_events"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "rounds_programme_idx" ON "rounds" USING btree ("programme_id");
  CREATE INDEX "rounds_copied_from_idx" ON "rounds" USING btree ("copied_from_id");
  CREATE INDEX "rounds_updated_by_idx" ON "rounds" USING btree ("updated_by_id");
  CREATE INDEX "rounds_updated_at_idx" ON "rounds" USING btree ("updated_at");
  CREATE INDEX "rounds_created_at_idx" ON "rounds" USING btree ("created_at");
  CREATE INDEX "period_events_period_idx" ON "period_events" USING btree ("period_id");
  CREATE INDEX "period_events_at_idx" ON "period_events" USING btree ("at");
  CREATE INDEX "period_events_by_idx" ON "period_events" USING btree ("by_id");
  CREATE INDEX "period_events_undoes_idx" ON "period_events" USING btree ("undoes_id");
  CREATE INDEX "period_events_updated_at_idx" ON "period_events" USING btree ("updated_at");
  CREATE INDEX "period_events_created_at_idx" ON "period_events" USING btree ("created_at");
  ALTER TABLE "application_periods" ADD CONSTRAINT "application_periods_round_id_rounds_id_fk" FOREIGN KEY ("round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_application_periods_v" ADD CONSTRAINT "_application_periods_v_version_round_id_rounds_id_fk" FOREIGN KEY ("version_round_id") REFERENCES "public"."rounds"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_rounds_fk" FOREIGN KEY ("rounds_id") REFERENCES "public"."rounds"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_period_events_fk" FOREIGN KEY ("period_events_id") REFERENCES "public"."period_events"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "application_periods_round_idx" ON "application_periods" USING btree ("round_id");
  CREATE INDEX "_application_periods_v_version_version_round_idx" ON "_application_periods_v" USING btree ("version_round_id");
  CREATE INDEX "payload_locked_documents_rels_rounds_id_idx" ON "payload_locked_documents_rels" USING btree ("rounds_id");
  CREATE INDEX "payload_locked_documents_rels_period_events_id_idx" ON "payload_locked_documents_rels" USING btree ("period_events_id");`)
  await db.execute(historyStays)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "rounds" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "period_events" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "rounds" CASCADE;
  DROP TABLE "period_events" CASCADE;
  ALTER TABLE "application_periods" DROP CONSTRAINT "application_periods_round_id_rounds_id_fk";
  
  ALTER TABLE "_application_periods_v" DROP CONSTRAINT "_application_periods_v_version_round_id_rounds_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_rounds_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_period_events_fk";
  
  DROP INDEX "application_periods_round_idx";
  DROP INDEX "_application_periods_v_version_version_round_idx";
  DROP INDEX "payload_locked_documents_rels_rounds_id_idx";
  DROP INDEX "payload_locked_documents_rels_period_events_id_idx";
  ALTER TABLE "application_periods" DROP COLUMN "round_id";
  ALTER TABLE "_application_periods_v" DROP COLUMN "version_round_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "rounds_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "period_events_id";
  DROP FUNCTION jobbuddies_period_events_stay;`)
}
