import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-postgres'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`
   CREATE TYPE "public"."enum_redirects_language" AS ENUM('en', 'sv', 'fi');
  CREATE TYPE "public"."enum_translation_states_language" AS ENUM('en', 'sv', 'fi');
  CREATE TYPE "public"."enum_payload_jobs_log_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_payload_jobs_log_state" AS ENUM('failed', 'succeeded');
  CREATE TYPE "public"."enum_payload_jobs_task_slug" AS ENUM('inline', 'schedulePublish');
  CREATE TYPE "public"."enum_site_settings_promised_languages" AS ENUM('en', 'sv', 'fi');
  CREATE TYPE "public"."enum_site_settings_navigation_place" AS ENUM('home', 'apply', 'news', 'faq', 'contact', 'partners', 'privacy', 'accessibility');
  CREATE TYPE "public"."enum_site_settings_footer_navigation_place" AS ENUM('home', 'apply', 'news', 'faq', 'contact', 'partners', 'privacy', 'accessibility');
  CREATE TYPE "public"."enum__site_settings_v_version_promised_languages" AS ENUM('en', 'sv', 'fi');
  CREATE TYPE "public"."enum__site_settings_v_version_navigation_place" AS ENUM('home', 'apply', 'news', 'faq', 'contact', 'partners', 'privacy', 'accessibility');
  CREATE TYPE "public"."enum__site_settings_v_version_footer_navigation_place" AS ENUM('home', 'apply', 'news', 'faq', 'contact', 'partners', 'privacy', 'accessibility');
  CREATE TABLE "programmes_voices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"image_id" uuid
  );
  
  CREATE TABLE "programmes_voices_locales" (
  	"quote" varchar,
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "_programmes_v_version_voices" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"name" varchar,
  	"image_id" uuid,
  	"_uuid" varchar
  );
  
  CREATE TABLE "_programmes_v_version_voices_locales" (
  	"quote" varchar,
  	"role" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "redirects" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"from" varchar NOT NULL,
  	"language" "enum_redirects_language",
  	"to" varchar,
  	"automatic" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "redirects_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"programmes_id" uuid,
  	"industries_id" uuid,
  	"application_periods_id" uuid,
  	"news_id" uuid,
  	"pages_id" uuid
  );
  
  CREATE TABLE "translation_states" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"document" varchar NOT NULL,
  	"language" "enum_translation_states_language" NOT NULL,
  	"originals" jsonb NOT NULL,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "payload_jobs_log" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"executed_at" timestamp(3) with time zone NOT NULL,
  	"completed_at" timestamp(3) with time zone NOT NULL,
  	"task_slug" "enum_payload_jobs_log_task_slug" NOT NULL,
  	"task_i_d" varchar NOT NULL,
  	"input" jsonb,
  	"output" jsonb,
  	"state" "enum_payload_jobs_log_state" NOT NULL,
  	"error" jsonb
  );
  
  CREATE TABLE "payload_jobs" (
  	"id" uuid PRIMARY KEY NOT NULL,
  	"input" jsonb,
  	"completed_at" timestamp(3) with time zone,
  	"total_tried" numeric DEFAULT 0,
  	"has_error" boolean DEFAULT false,
  	"error" jsonb,
  	"task_slug" "enum_payload_jobs_task_slug",
  	"queue" varchar DEFAULT 'default',
  	"wait_until" timestamp(3) with time zone,
  	"processing" boolean DEFAULT false,
  	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
  	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
  );
  
  CREATE TABLE "site_settings_promised_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum_site_settings_promised_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "site_settings_footer_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" varchar PRIMARY KEY NOT NULL,
  	"place" "enum_site_settings_footer_navigation_place"
  );
  
  CREATE TABLE "site_settings_footer_navigation_locales" (
  	"href" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" varchar NOT NULL
  );
  
  CREATE TABLE "site_settings_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"programmes_id" uuid,
  	"industries_id" uuid,
  	"pages_id" uuid,
  	"news_id" uuid
  );
  
  CREATE TABLE "_site_settings_v_version_promised_languages" (
  	"order" integer NOT NULL,
  	"parent_id" uuid NOT NULL,
  	"value" "enum__site_settings_v_version_promised_languages",
  	"id" uuid PRIMARY KEY NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_version_footer_navigation" (
  	"_order" integer NOT NULL,
  	"_parent_id" uuid NOT NULL,
  	"id" uuid PRIMARY KEY NOT NULL,
  	"place" "enum__site_settings_v_version_footer_navigation_place",
  	"_uuid" varchar
  );
  
  CREATE TABLE "_site_settings_v_version_footer_navigation_locales" (
  	"href" varchar,
  	"label" varchar,
  	"id" serial PRIMARY KEY NOT NULL,
  	"_locale" "_locales" NOT NULL,
  	"_parent_id" uuid NOT NULL
  );
  
  CREATE TABLE "_site_settings_v_rels" (
  	"id" serial PRIMARY KEY NOT NULL,
  	"order" integer,
  	"parent_id" uuid NOT NULL,
  	"path" varchar NOT NULL,
  	"programmes_id" uuid,
  	"industries_id" uuid,
  	"pages_id" uuid,
  	"news_id" uuid
  );
  
  ALTER TABLE "site_settings_navigation_locales" ALTER COLUMN "label" DROP NOT NULL;
  ALTER TABLE "site_settings_navigation_locales" ALTER COLUMN "href" DROP NOT NULL;
  ALTER TABLE "_site_settings_v_version_navigation_locales" ALTER COLUMN "label" DROP NOT NULL;
  ALTER TABLE "_site_settings_v_version_navigation_locales" ALTER COLUMN "href" DROP NOT NULL;
  ALTER TABLE "programmes" ADD COLUMN "image_id" uuid;
  ALTER TABLE "programmes" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "programmes" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "programmes_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "programmes_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_image_id" uuid;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_programmes_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_programmes_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_programmes_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_programmes_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "industries" ADD COLUMN "image_id" uuid;
  ALTER TABLE "industries" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "industries" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "industries_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "industries_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_industries_v" ADD COLUMN "version_image_id" uuid;
  ALTER TABLE "_industries_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_industries_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_industries_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_industries_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_industries_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "news" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "news" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "news_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "news_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_news_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_news_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_news_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_news_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_news_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "_faqs_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "pages" ADD COLUMN "seo_image_id" uuid;
  ALTER TABLE "pages" ADD COLUMN "seo_hidden" boolean DEFAULT false;
  ALTER TABLE "pages_locales" ADD COLUMN "seo_title" varchar;
  ALTER TABLE "pages_locales" ADD COLUMN "seo_description" varchar;
  ALTER TABLE "_pages_v" ADD COLUMN "version_seo_image_id" uuid;
  ALTER TABLE "_pages_v" ADD COLUMN "version_seo_hidden" boolean DEFAULT false;
  ALTER TABLE "_pages_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_seo_title" varchar;
  ALTER TABLE "_pages_v_locales" ADD COLUMN "version_seo_description" varchar;
  ALTER TABLE "people_locales" ADD COLUMN "about" varchar;
  ALTER TABLE "people_locales" ADD COLUMN "speaks" varchar;
  ALTER TABLE "_people_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "_people_v_locales" ADD COLUMN "version_about" varchar;
  ALTER TABLE "_people_v_locales" ADD COLUMN "version_speaks" varchar;
  ALTER TABLE "partners" ADD COLUMN "image_id" uuid;
  ALTER TABLE "partners" ADD COLUMN "order" numeric DEFAULT 100;
  ALTER TABLE "_partners_v" ADD COLUMN "version_image_id" uuid;
  ALTER TABLE "_partners_v" ADD COLUMN "version_order" numeric DEFAULT 100;
  ALTER TABLE "_partners_v" ADD COLUMN "autosave" boolean;
  ALTER TABLE "media" ADD COLUMN "credit" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_small_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_small_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_medium_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_large_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_large_filename" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_url" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_width" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_height" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_mime_type" varchar;
  ALTER TABLE "media" ADD COLUMN "sizes_social_filesize" numeric;
  ALTER TABLE "media" ADD COLUMN "sizes_social_filename" varchar;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "redirects_id" uuid;
  ALTER TABLE "payload_locked_documents_rels" ADD COLUMN "translation_states_id" uuid;
  ALTER TABLE "site_settings_navigation" ADD COLUMN "place" "enum_site_settings_navigation_place";
  ALTER TABLE "site_settings" ADD COLUMN "image_id" uuid;
  ALTER TABLE "_site_settings_v_version_navigation" ADD COLUMN "place" "enum__site_settings_v_version_navigation_place";
  ALTER TABLE "_site_settings_v" ADD COLUMN "version_image_id" uuid;
  ALTER TABLE "programmes_voices" ADD CONSTRAINT "programmes_voices_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes_voices" ADD CONSTRAINT "programmes_voices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "programmes_voices_locales" ADD CONSTRAINT "programmes_voices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."programmes_voices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_voices" ADD CONSTRAINT "_programmes_v_version_voices_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_voices" ADD CONSTRAINT "_programmes_v_version_voices_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_programmes_v_version_voices_locales" ADD CONSTRAINT "_programmes_v_version_voices_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_programmes_v_version_voices"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_industries_fk" FOREIGN KEY ("industries_id") REFERENCES "public"."industries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_application_periods_fk" FOREIGN KEY ("application_periods_id") REFERENCES "public"."application_periods"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "redirects_rels" ADD CONSTRAINT "redirects_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_jobs_log" ADD CONSTRAINT "payload_jobs_log_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."payload_jobs"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_promised_languages" ADD CONSTRAINT "site_settings_promised_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_navigation" ADD CONSTRAINT "site_settings_footer_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_footer_navigation_locales" ADD CONSTRAINT "site_settings_footer_navigation_locales_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."site_settings_footer_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."site_settings"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_industries_fk" FOREIGN KEY ("industries_id") REFERENCES "public"."industries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings_rels" ADD CONSTRAINT "site_settings_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_promised_languages" ADD CONSTRAINT "_site_settings_v_version_promised_languages_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_navigation" ADD CONSTRAINT "_site_settings_v_version_footer_navigation_parent_id_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_version_footer_navigation_locales" ADD CONSTRAINT "_site_settings_v_version_footer_navigation_locales_parent_fk" FOREIGN KEY ("_parent_id") REFERENCES "public"."_site_settings_v_version_footer_navigation"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_parent_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."_site_settings_v"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_programmes_fk" FOREIGN KEY ("programmes_id") REFERENCES "public"."programmes"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_industries_fk" FOREIGN KEY ("industries_id") REFERENCES "public"."industries"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_pages_fk" FOREIGN KEY ("pages_id") REFERENCES "public"."pages"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "_site_settings_v_rels" ADD CONSTRAINT "_site_settings_v_rels_news_fk" FOREIGN KEY ("news_id") REFERENCES "public"."news"("id") ON DELETE cascade ON UPDATE no action;
  CREATE INDEX "programmes_voices_order_idx" ON "programmes_voices" USING btree ("_order");
  CREATE INDEX "programmes_voices_parent_id_idx" ON "programmes_voices" USING btree ("_parent_id");
  CREATE INDEX "programmes_voices_image_idx" ON "programmes_voices" USING btree ("image_id");
  CREATE UNIQUE INDEX "programmes_voices_locales_locale_parent_id_unique" ON "programmes_voices_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_programmes_v_version_voices_order_idx" ON "_programmes_v_version_voices" USING btree ("_order");
  CREATE INDEX "_programmes_v_version_voices_parent_id_idx" ON "_programmes_v_version_voices" USING btree ("_parent_id");
  CREATE INDEX "_programmes_v_version_voices_image_idx" ON "_programmes_v_version_voices" USING btree ("image_id");
  CREATE UNIQUE INDEX "_programmes_v_version_voices_locales_locale_parent_id_unique" ON "_programmes_v_version_voices_locales" USING btree ("_locale","_parent_id");
  CREATE UNIQUE INDEX "redirects_from_idx" ON "redirects" USING btree ("from");
  CREATE INDEX "redirects_updated_at_idx" ON "redirects" USING btree ("updated_at");
  CREATE INDEX "redirects_created_at_idx" ON "redirects" USING btree ("created_at");
  CREATE INDEX "redirects_rels_order_idx" ON "redirects_rels" USING btree ("order");
  CREATE INDEX "redirects_rels_parent_idx" ON "redirects_rels" USING btree ("parent_id");
  CREATE INDEX "redirects_rels_path_idx" ON "redirects_rels" USING btree ("path");
  CREATE INDEX "redirects_rels_programmes_id_idx" ON "redirects_rels" USING btree ("programmes_id");
  CREATE INDEX "redirects_rels_industries_id_idx" ON "redirects_rels" USING btree ("industries_id");
  CREATE INDEX "redirects_rels_application_periods_id_idx" ON "redirects_rels" USING btree ("application_periods_id");
  CREATE INDEX "redirects_rels_news_id_idx" ON "redirects_rels" USING btree ("news_id");
  CREATE INDEX "redirects_rels_pages_id_idx" ON "redirects_rels" USING btree ("pages_id");
  CREATE INDEX "translation_states_document_idx" ON "translation_states" USING btree ("document");
  CREATE INDEX "translation_states_updated_at_idx" ON "translation_states" USING btree ("updated_at");
  CREATE INDEX "translation_states_created_at_idx" ON "translation_states" USING btree ("created_at");
  CREATE UNIQUE INDEX "document_language_idx" ON "translation_states" USING btree ("document","language");
  CREATE INDEX "payload_jobs_log_order_idx" ON "payload_jobs_log" USING btree ("_order");
  CREATE INDEX "payload_jobs_log_parent_id_idx" ON "payload_jobs_log" USING btree ("_parent_id");
  CREATE INDEX "payload_jobs_completed_at_idx" ON "payload_jobs" USING btree ("completed_at");
  CREATE INDEX "payload_jobs_total_tried_idx" ON "payload_jobs" USING btree ("total_tried");
  CREATE INDEX "payload_jobs_has_error_idx" ON "payload_jobs" USING btree ("has_error");
  CREATE INDEX "payload_jobs_task_slug_idx" ON "payload_jobs" USING btree ("task_slug");
  CREATE INDEX "payload_jobs_queue_idx" ON "payload_jobs" USING btree ("queue");
  CREATE INDEX "payload_jobs_wait_until_idx" ON "payload_jobs" USING btree ("wait_until");
  CREATE INDEX "payload_jobs_processing_idx" ON "payload_jobs" USING btree ("processing");
  CREATE INDEX "payload_jobs_updated_at_idx" ON "payload_jobs" USING btree ("updated_at");
  CREATE INDEX "payload_jobs_created_at_idx" ON "payload_jobs" USING btree ("created_at");
  CREATE INDEX "site_settings_promised_languages_order_idx" ON "site_settings_promised_languages" USING btree ("order");
  CREATE INDEX "site_settings_promised_languages_parent_idx" ON "site_settings_promised_languages" USING btree ("parent_id");
  CREATE INDEX "site_settings_footer_navigation_order_idx" ON "site_settings_footer_navigation" USING btree ("_order");
  CREATE INDEX "site_settings_footer_navigation_parent_id_idx" ON "site_settings_footer_navigation" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "site_settings_footer_navigation_locales_locale_parent_id_uni" ON "site_settings_footer_navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "site_settings_rels_order_idx" ON "site_settings_rels" USING btree ("order");
  CREATE INDEX "site_settings_rels_parent_idx" ON "site_settings_rels" USING btree ("parent_id");
  CREATE INDEX "site_settings_rels_path_idx" ON "site_settings_rels" USING btree ("path");
  CREATE INDEX "site_settings_rels_programmes_id_idx" ON "site_settings_rels" USING btree ("programmes_id");
  CREATE INDEX "site_settings_rels_industries_id_idx" ON "site_settings_rels" USING btree ("industries_id");
  CREATE INDEX "site_settings_rels_pages_id_idx" ON "site_settings_rels" USING btree ("pages_id");
  CREATE INDEX "site_settings_rels_news_id_idx" ON "site_settings_rels" USING btree ("news_id");
  CREATE INDEX "_site_settings_v_version_promised_languages_order_idx" ON "_site_settings_v_version_promised_languages" USING btree ("order");
  CREATE INDEX "_site_settings_v_version_promised_languages_parent_idx" ON "_site_settings_v_version_promised_languages" USING btree ("parent_id");
  CREATE INDEX "_site_settings_v_version_footer_navigation_order_idx" ON "_site_settings_v_version_footer_navigation" USING btree ("_order");
  CREATE INDEX "_site_settings_v_version_footer_navigation_parent_id_idx" ON "_site_settings_v_version_footer_navigation" USING btree ("_parent_id");
  CREATE UNIQUE INDEX "_site_settings_v_version_footer_navigation_locales_locale_pa" ON "_site_settings_v_version_footer_navigation_locales" USING btree ("_locale","_parent_id");
  CREATE INDEX "_site_settings_v_rels_order_idx" ON "_site_settings_v_rels" USING btree ("order");
  CREATE INDEX "_site_settings_v_rels_parent_idx" ON "_site_settings_v_rels" USING btree ("parent_id");
  CREATE INDEX "_site_settings_v_rels_path_idx" ON "_site_settings_v_rels" USING btree ("path");
  CREATE INDEX "_site_settings_v_rels_programmes_id_idx" ON "_site_settings_v_rels" USING btree ("programmes_id");
  CREATE INDEX "_site_settings_v_rels_industries_id_idx" ON "_site_settings_v_rels" USING btree ("industries_id");
  CREATE INDEX "_site_settings_v_rels_pages_id_idx" ON "_site_settings_v_rels" USING btree ("pages_id");
  CREATE INDEX "_site_settings_v_rels_news_id_idx" ON "_site_settings_v_rels" USING btree ("news_id");
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "programmes" ADD CONSTRAINT "programmes_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_programmes_v" ADD CONSTRAINT "_programmes_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "industries" ADD CONSTRAINT "industries_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "industries" ADD CONSTRAINT "industries_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_industries_v" ADD CONSTRAINT "_industries_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_industries_v" ADD CONSTRAINT "_industries_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "news" ADD CONSTRAINT "news_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_news_v" ADD CONSTRAINT "_news_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "pages" ADD CONSTRAINT "pages_seo_image_id_media_id_fk" FOREIGN KEY ("seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_pages_v" ADD CONSTRAINT "_pages_v_version_seo_image_id_media_id_fk" FOREIGN KEY ("version_seo_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "partners" ADD CONSTRAINT "partners_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_partners_v" ADD CONSTRAINT "_partners_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_redirects_fk" FOREIGN KEY ("redirects_id") REFERENCES "public"."redirects"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "payload_locked_documents_rels" ADD CONSTRAINT "payload_locked_documents_rels_translation_states_fk" FOREIGN KEY ("translation_states_id") REFERENCES "public"."translation_states"("id") ON DELETE cascade ON UPDATE no action;
  ALTER TABLE "site_settings" ADD CONSTRAINT "site_settings_image_id_media_id_fk" FOREIGN KEY ("image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  ALTER TABLE "_site_settings_v" ADD CONSTRAINT "_site_settings_v_version_image_id_media_id_fk" FOREIGN KEY ("version_image_id") REFERENCES "public"."media"("id") ON DELETE set null ON UPDATE no action;
  CREATE INDEX "programmes_image_idx" ON "programmes" USING btree ("image_id");
  CREATE INDEX "programmes_seo_seo_image_idx" ON "programmes" USING btree ("seo_image_id");
  CREATE INDEX "_programmes_v_version_version_image_idx" ON "_programmes_v" USING btree ("version_image_id");
  CREATE INDEX "_programmes_v_version_seo_version_seo_image_idx" ON "_programmes_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_programmes_v_autosave_idx" ON "_programmes_v" USING btree ("autosave");
  CREATE INDEX "industries_image_idx" ON "industries" USING btree ("image_id");
  CREATE INDEX "industries_seo_seo_image_idx" ON "industries" USING btree ("seo_image_id");
  CREATE INDEX "_industries_v_version_version_image_idx" ON "_industries_v" USING btree ("version_image_id");
  CREATE INDEX "_industries_v_version_seo_version_seo_image_idx" ON "_industries_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_industries_v_autosave_idx" ON "_industries_v" USING btree ("autosave");
  CREATE INDEX "news_seo_seo_image_idx" ON "news" USING btree ("seo_image_id");
  CREATE INDEX "_news_v_version_seo_version_seo_image_idx" ON "_news_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_news_v_autosave_idx" ON "_news_v" USING btree ("autosave");
  CREATE INDEX "_faqs_v_autosave_idx" ON "_faqs_v" USING btree ("autosave");
  CREATE INDEX "pages_seo_seo_image_idx" ON "pages" USING btree ("seo_image_id");
  CREATE INDEX "_pages_v_version_seo_version_seo_image_idx" ON "_pages_v" USING btree ("version_seo_image_id");
  CREATE INDEX "_pages_v_autosave_idx" ON "_pages_v" USING btree ("autosave");
  CREATE INDEX "_people_v_autosave_idx" ON "_people_v" USING btree ("autosave");
  CREATE INDEX "partners_image_idx" ON "partners" USING btree ("image_id");
  CREATE INDEX "_partners_v_version_version_image_idx" ON "_partners_v" USING btree ("version_image_id");
  CREATE INDEX "_partners_v_autosave_idx" ON "_partners_v" USING btree ("autosave");
  CREATE INDEX "media_sizes_small_sizes_small_filename_idx" ON "media" USING btree ("sizes_small_filename");
  CREATE INDEX "media_sizes_medium_sizes_medium_filename_idx" ON "media" USING btree ("sizes_medium_filename");
  CREATE INDEX "media_sizes_large_sizes_large_filename_idx" ON "media" USING btree ("sizes_large_filename");
  CREATE INDEX "media_sizes_social_sizes_social_filename_idx" ON "media" USING btree ("sizes_social_filename");
  CREATE INDEX "payload_locked_documents_rels_redirects_id_idx" ON "payload_locked_documents_rels" USING btree ("redirects_id");
  CREATE INDEX "payload_locked_documents_rels_translation_states_id_idx" ON "payload_locked_documents_rels" USING btree ("translation_states_id");
  CREATE INDEX "site_settings_image_idx" ON "site_settings" USING btree ("image_id");
  CREATE INDEX "_site_settings_v_version_version_image_idx" ON "_site_settings_v" USING btree ("version_image_id");`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`
   ALTER TABLE "programmes_voices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "programmes_voices_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_voices" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_programmes_v_version_voices_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "redirects_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "translation_states" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs_log" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "payload_jobs" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_promised_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_footer_navigation" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_footer_navigation_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "site_settings_rels" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_promised_languages" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_footer_navigation" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_version_footer_navigation_locales" DISABLE ROW LEVEL SECURITY;
  ALTER TABLE "_site_settings_v_rels" DISABLE ROW LEVEL SECURITY;
  DROP TABLE "programmes_voices" CASCADE;
  DROP TABLE "programmes_voices_locales" CASCADE;
  DROP TABLE "_programmes_v_version_voices" CASCADE;
  DROP TABLE "_programmes_v_version_voices_locales" CASCADE;
  DROP TABLE "redirects" CASCADE;
  DROP TABLE "redirects_rels" CASCADE;
  DROP TABLE "translation_states" CASCADE;
  DROP TABLE "payload_jobs_log" CASCADE;
  DROP TABLE "payload_jobs" CASCADE;
  DROP TABLE "site_settings_promised_languages" CASCADE;
  DROP TABLE "site_settings_footer_navigation" CASCADE;
  DROP TABLE "site_settings_footer_navigation_locales" CASCADE;
  DROP TABLE "site_settings_rels" CASCADE;
  DROP TABLE "_site_settings_v_version_promised_languages" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_navigation" CASCADE;
  DROP TABLE "_site_settings_v_version_footer_navigation_locales" CASCADE;
  DROP TABLE "_site_settings_v_rels" CASCADE;
  ALTER TABLE "programmes" DROP CONSTRAINT "programmes_image_id_media_id_fk";
  
  ALTER TABLE "programmes" DROP CONSTRAINT "programmes_seo_image_id_media_id_fk";
  
  ALTER TABLE "_programmes_v" DROP CONSTRAINT "_programmes_v_version_image_id_media_id_fk";
  
  ALTER TABLE "_programmes_v" DROP CONSTRAINT "_programmes_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "industries" DROP CONSTRAINT "industries_image_id_media_id_fk";
  
  ALTER TABLE "industries" DROP CONSTRAINT "industries_seo_image_id_media_id_fk";
  
  ALTER TABLE "_industries_v" DROP CONSTRAINT "_industries_v_version_image_id_media_id_fk";
  
  ALTER TABLE "_industries_v" DROP CONSTRAINT "_industries_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "news" DROP CONSTRAINT "news_seo_image_id_media_id_fk";
  
  ALTER TABLE "_news_v" DROP CONSTRAINT "_news_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "pages" DROP CONSTRAINT "pages_seo_image_id_media_id_fk";
  
  ALTER TABLE "_pages_v" DROP CONSTRAINT "_pages_v_version_seo_image_id_media_id_fk";
  
  ALTER TABLE "partners" DROP CONSTRAINT "partners_image_id_media_id_fk";
  
  ALTER TABLE "_partners_v" DROP CONSTRAINT "_partners_v_version_image_id_media_id_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_redirects_fk";
  
  ALTER TABLE "payload_locked_documents_rels" DROP CONSTRAINT "payload_locked_documents_rels_translation_states_fk";
  
  ALTER TABLE "site_settings" DROP CONSTRAINT "site_settings_image_id_media_id_fk";
  
  ALTER TABLE "_site_settings_v" DROP CONSTRAINT "_site_settings_v_version_image_id_media_id_fk";
  
  DROP INDEX "programmes_image_idx";
  DROP INDEX "programmes_seo_seo_image_idx";
  DROP INDEX "_programmes_v_version_version_image_idx";
  DROP INDEX "_programmes_v_version_seo_version_seo_image_idx";
  DROP INDEX "_programmes_v_autosave_idx";
  DROP INDEX "industries_image_idx";
  DROP INDEX "industries_seo_seo_image_idx";
  DROP INDEX "_industries_v_version_version_image_idx";
  DROP INDEX "_industries_v_version_seo_version_seo_image_idx";
  DROP INDEX "_industries_v_autosave_idx";
  DROP INDEX "news_seo_seo_image_idx";
  DROP INDEX "_news_v_version_seo_version_seo_image_idx";
  DROP INDEX "_news_v_autosave_idx";
  DROP INDEX "_faqs_v_autosave_idx";
  DROP INDEX "pages_seo_seo_image_idx";
  DROP INDEX "_pages_v_version_seo_version_seo_image_idx";
  DROP INDEX "_pages_v_autosave_idx";
  DROP INDEX "_people_v_autosave_idx";
  DROP INDEX "partners_image_idx";
  DROP INDEX "_partners_v_version_version_image_idx";
  DROP INDEX "_partners_v_autosave_idx";
  DROP INDEX "media_sizes_small_sizes_small_filename_idx";
  DROP INDEX "media_sizes_medium_sizes_medium_filename_idx";
  DROP INDEX "media_sizes_large_sizes_large_filename_idx";
  DROP INDEX "media_sizes_social_sizes_social_filename_idx";
  DROP INDEX "payload_locked_documents_rels_redirects_id_idx";
  DROP INDEX "payload_locked_documents_rels_translation_states_id_idx";
  DROP INDEX "site_settings_image_idx";
  DROP INDEX "_site_settings_v_version_version_image_idx";
  ALTER TABLE "site_settings_navigation_locales" ALTER COLUMN "href" SET NOT NULL;
  ALTER TABLE "site_settings_navigation_locales" ALTER COLUMN "label" SET NOT NULL;
  ALTER TABLE "_site_settings_v_version_navigation_locales" ALTER COLUMN "href" SET NOT NULL;
  ALTER TABLE "_site_settings_v_version_navigation_locales" ALTER COLUMN "label" SET NOT NULL;
  ALTER TABLE "programmes" DROP COLUMN "image_id";
  ALTER TABLE "programmes" DROP COLUMN "seo_image_id";
  ALTER TABLE "programmes" DROP COLUMN "seo_hidden";
  ALTER TABLE "programmes_locales" DROP COLUMN "seo_title";
  ALTER TABLE "programmes_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_image_id";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_programmes_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_programmes_v" DROP COLUMN "autosave";
  ALTER TABLE "_programmes_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_programmes_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "industries" DROP COLUMN "image_id";
  ALTER TABLE "industries" DROP COLUMN "seo_image_id";
  ALTER TABLE "industries" DROP COLUMN "seo_hidden";
  ALTER TABLE "industries_locales" DROP COLUMN "seo_title";
  ALTER TABLE "industries_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_industries_v" DROP COLUMN "version_image_id";
  ALTER TABLE "_industries_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_industries_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_industries_v" DROP COLUMN "autosave";
  ALTER TABLE "_industries_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_industries_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "news" DROP COLUMN "seo_image_id";
  ALTER TABLE "news" DROP COLUMN "seo_hidden";
  ALTER TABLE "news_locales" DROP COLUMN "seo_title";
  ALTER TABLE "news_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_news_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_news_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_news_v" DROP COLUMN "autosave";
  ALTER TABLE "_news_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_news_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "_faqs_v" DROP COLUMN "autosave";
  ALTER TABLE "pages" DROP COLUMN "seo_image_id";
  ALTER TABLE "pages" DROP COLUMN "seo_hidden";
  ALTER TABLE "pages_locales" DROP COLUMN "seo_title";
  ALTER TABLE "pages_locales" DROP COLUMN "seo_description";
  ALTER TABLE "_pages_v" DROP COLUMN "version_seo_image_id";
  ALTER TABLE "_pages_v" DROP COLUMN "version_seo_hidden";
  ALTER TABLE "_pages_v" DROP COLUMN "autosave";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_seo_title";
  ALTER TABLE "_pages_v_locales" DROP COLUMN "version_seo_description";
  ALTER TABLE "people_locales" DROP COLUMN "about";
  ALTER TABLE "people_locales" DROP COLUMN "speaks";
  ALTER TABLE "_people_v" DROP COLUMN "autosave";
  ALTER TABLE "_people_v_locales" DROP COLUMN "version_about";
  ALTER TABLE "_people_v_locales" DROP COLUMN "version_speaks";
  ALTER TABLE "partners" DROP COLUMN "image_id";
  ALTER TABLE "partners" DROP COLUMN "order";
  ALTER TABLE "_partners_v" DROP COLUMN "version_image_id";
  ALTER TABLE "_partners_v" DROP COLUMN "version_order";
  ALTER TABLE "_partners_v" DROP COLUMN "autosave";
  ALTER TABLE "media" DROP COLUMN "credit";
  ALTER TABLE "media" DROP COLUMN "sizes_small_url";
  ALTER TABLE "media" DROP COLUMN "sizes_small_width";
  ALTER TABLE "media" DROP COLUMN "sizes_small_height";
  ALTER TABLE "media" DROP COLUMN "sizes_small_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_small_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_small_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_url";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_width";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_height";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_medium_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_large_url";
  ALTER TABLE "media" DROP COLUMN "sizes_large_width";
  ALTER TABLE "media" DROP COLUMN "sizes_large_height";
  ALTER TABLE "media" DROP COLUMN "sizes_large_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_large_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_large_filename";
  ALTER TABLE "media" DROP COLUMN "sizes_social_url";
  ALTER TABLE "media" DROP COLUMN "sizes_social_width";
  ALTER TABLE "media" DROP COLUMN "sizes_social_height";
  ALTER TABLE "media" DROP COLUMN "sizes_social_mime_type";
  ALTER TABLE "media" DROP COLUMN "sizes_social_filesize";
  ALTER TABLE "media" DROP COLUMN "sizes_social_filename";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "redirects_id";
  ALTER TABLE "payload_locked_documents_rels" DROP COLUMN "translation_states_id";
  ALTER TABLE "site_settings_navigation" DROP COLUMN "place";
  ALTER TABLE "site_settings" DROP COLUMN "image_id";
  ALTER TABLE "_site_settings_v_version_navigation" DROP COLUMN "place";
  ALTER TABLE "_site_settings_v" DROP COLUMN "version_image_id";
  DROP TYPE "public"."enum_redirects_language";
  DROP TYPE "public"."enum_translation_states_language";
  DROP TYPE "public"."enum_payload_jobs_log_task_slug";
  DROP TYPE "public"."enum_payload_jobs_log_state";
  DROP TYPE "public"."enum_payload_jobs_task_slug";
  DROP TYPE "public"."enum_site_settings_promised_languages";
  DROP TYPE "public"."enum_site_settings_navigation_place";
  DROP TYPE "public"."enum_site_settings_footer_navigation_place";
  DROP TYPE "public"."enum__site_settings_v_version_promised_languages";
  DROP TYPE "public"."enum__site_settings_v_version_navigation_place";
  DROP TYPE "public"."enum__site_settings_v_version_footer_navigation_place";`)
}
