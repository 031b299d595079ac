import * as migration_20261122_044751_initial from './20261122_044751_initial';
import * as migration_20261122_071630_site_content from './20261122_071630_site_content';
import * as migration_20261122_074956_translation_counts from './20261122_074956_translation_counts';
import * as migration_20261122_104752_mail_and_links from './20261122_104752_mail_and_links';
import * as migration_20261122_110855_question_sets from './20261122_110855_question_sets';
import * as migration_20261122_113214_application_drafts from './20261122_113214_application_drafts';
import * as migration_20261128_190649_working_stages from './20261128_190649_working_stages';
import * as migration_20261128_194529_rounds_and_period_events from './20261128_194529_rounds_and_period_events';
import * as migration_20261128_202014_doubts_and_returned_mail from './20261128_202014_doubts_and_returned_mail';
import * as migration_20261128_203852_programme_models from './20261128_203852_programme_models';
import * as migration_20261128_204624_reading from './20261128_204624_reading';
import * as migration_20261128_205959_interviews from './20261128_205959_interviews';
import * as migration_20261128_213334_uploads from './20261128_213334_uploads';
import * as migration_20261128_231032_group_builder from './20261128_231032_group_builder';
import * as migration_20261128_235902_retention from './20261128_235902_retention';
import * as migration_20261129_000737_decisions_and_consultations from './20261129_000737_decisions_and_consultations';
import * as migration_20261129_031518_running_groups from './20261129_031518_running_groups';
import * as migration_20261129_034446_meeting_logs from './20261129_034446_meeting_logs';
import * as migration_20261129_041028_group_calendars from './20261129_041028_group_calendars';
import * as migration_20261129_042435_finished_members from './20261129_042435_finished_members';
import * as migration_20261129_090114_deletions from './20261129_090114_deletions';
import * as migration_20261129_093908_feedback from './20261129_093908_feedback';
import * as migration_20261129_095341_report_counts from './20261129_095341_report_counts';
import * as migration_20261129_095839_erasures from './20261129_095839_erasures';
import * as migration_20261129_140748_group_steps from './20261129_140748_group_steps';
import * as migration_20261129_142617_desk_period_stage from './20261129_142617_desk_period_stage';
import * as migration_20261129_150239_esf_and_follow_ups from './20261129_150239_esf_and_follow_ups';
import * as migration_20261129_203625_accepted_by_link from './20261129_203625_accepted_by_link';
import * as migration_20261129_204420_materials from './20261129_204420_materials';

export const migrations = [
  {
    up: migration_20261122_044751_initial.up,
    down: migration_20261122_044751_initial.down,
    name: '20261122_044751_initial',
  },
  {
    up: migration_20261122_071630_site_content.up,
    down: migration_20261122_071630_site_content.down,
    name: '20261122_071630_site_content',
  },
  {
    up: migration_20261122_074956_translation_counts.up,
    down: migration_20261122_074956_translation_counts.down,
    name: '20261122_074956_translation_counts',
  },
  {
    up: migration_20261122_104752_mail_and_links.up,
    down: migration_20261122_104752_mail_and_links.down,
    name: '20261122_104752_mail_and_links',
  },
  {
    up: migration_20261122_110855_question_sets.up,
    down: migration_20261122_110855_question_sets.down,
    name: '20261122_110855_question_sets',
  },
  {
    up: migration_20261122_113214_application_drafts.up,
    down: migration_20261122_113214_application_drafts.down,
    name: '20261122_113214_application_drafts',
  },
  {
    up: migration_20261128_190649_working_stages.up,
    down: migration_20261128_190649_working_stages.down,
    name: '20261128_190649_working_stages',
  },
  {
    up: migration_20261128_194529_rounds_and_period_events.up,
    down: migration_20261128_194529_rounds_and_period_events.down,
    name: '20261128_194529_rounds_and_period_events',
  },
  {
    up: migration_20261128_202014_doubts_and_returned_mail.up,
    down: migration_20261128_202014_doubts_and_returned_mail.down,
    name: '20261128_202014_doubts_and_returned_mail',
  },
  {
    up: migration_20261128_203852_programme_models.up,
    down: migration_20261128_203852_programme_models.down,
    name: '20261128_203852_programme_models',
  },
  {
    up: migration_20261128_204624_reading.up,
    down: migration_20261128_204624_reading.down,
    name: '20261128_204624_reading',
  },
  {
    up: migration_20261128_205959_interviews.up,
    down: migration_20261128_205959_interviews.down,
    name: '20261128_205959_interviews',
  },
  {
    up: migration_20261128_213334_uploads.up,
    down: migration_20261128_213334_uploads.down,
    name: '20261128_213334_uploads',
  },
  {
    up: migration_20261128_231032_group_builder.up,
    down: migration_20261128_231032_group_builder.down,
    name: '20261128_231032_group_builder',
  },
  {
    up: migration_20261128_235902_retention.up,
    down: migration_20261128_235902_retention.down,
    name: '20261128_235902_retention',
  },
  {
    up: migration_20261129_000737_decisions_and_consultations.up,
    down: migration_20261129_000737_decisions_and_consultations.down,
    name: '20261129_000737_decisions_and_consultations',
  },
  {
    up: migration_20261129_031518_running_groups.up,
    down: migration_20261129_031518_running_groups.down,
    name: '20261129_031518_running_groups',
  },
  {
    up: migration_20261129_034446_meeting_logs.up,
    down: migration_20261129_034446_meeting_logs.down,
    name: '20261129_034446_meeting_logs',
  },
  {
    up: migration_20261129_041028_group_calendars.up,
    down: migration_20261129_041028_group_calendars.down,
    name: '20261129_041028_group_calendars',
  },
  {
    up: migration_20261129_042435_finished_members.up,
    down: migration_20261129_042435_finished_members.down,
    name: '20261129_042435_finished_members',
  },
  {
    up: migration_20261129_090114_deletions.up,
    down: migration_20261129_090114_deletions.down,
    name: '20261129_090114_deletions',
  },
  {
    up: migration_20261129_093908_feedback.up,
    down: migration_20261129_093908_feedback.down,
    name: '20261129_093908_feedback',
  },
  {
    up: migration_20261129_095341_report_counts.up,
    down: migration_20261129_095341_report_counts.down,
    name: '20261129_095341_report_counts',
  },
  {
    up: migration_20261129_095839_erasures.up,
    down: migration_20261129_095839_erasures.down,
    name: '20261129_095839_erasures',
  },
  {
    up: migration_20261129_140748_group_steps.up,
    down: migration_20261129_140748_group_steps.down,
    name: '20261129_140748_group_steps',
  },
  {
    up: migration_20261129_142617_desk_period_stage.up,
    down: migration_20261129_142617_desk_period_stage.down,
    name: '20261129_142617_desk_period_stage',
  },
  {
    up: migration_20261129_150239_esf_and_follow_ups.up,
    down: migration_20261129_150239_esf_and_follow_ups.down,
    name: '20261129_150239_esf_and_follow_ups',
  },
  {
    up: migration_20261129_203625_accepted_by_link.up,
    down: migration_20261129_203625_accepted_by_link.down,
    name: '20261129_203625_accepted_by_link',
  },
  {
    up: migration_20261129_204420_materials.up,
    down: migration_20261129_204420_materials.down,
    name: '20261129_204420_materials'
  },
];
