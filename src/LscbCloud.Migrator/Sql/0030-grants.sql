-- The service's roles may change the columns that the product changes, and no others: who wrote a row, when and where it
-- belongs stay as they were. Words that must go are removed by app.remove_words, which runs as the owner.

revoke update on all tables in schema app from lscb_app;

grant update (agency_id, answer, answer_reason, answered_by, answered_by_name, answered_on, destroy_reason, destroyed_at,
    destroyed_by, destroyed_by_name) on app.action_completions to lscb_app;
grant update (agency_id, answer_reason, answered_by, answered_by_name, answered_on, state) on app.action_due_changes to
    lscb_app;
grant update (agency_id) on app.action_updates to lscb_app;
grant update (agency_id, agreed_by, agreed_by_name, agreed_on, asks_for_time, completion_count, due_change_count, due_on,
    end_reason, ended_by, ended_by_name, ended_on, meeting, outlook, owner_agency_id, owner_agency_name, owner_agency_slug,
    owner_post, reason, recurrence, repeat_on, repeats_from, reply_asked_by, reply_asked_by_name, reply_asked_on, reply_by, state,
    title, update_count, version) on app.actions to lscb_app;
grant update (to_on, version) on app.arrangements to lscb_app;
grant update (accent, area, audience, mark, name, short_name, version, worried_telephone, worried_text) on app.board_profiles
    to lscb_app;
grant update (version) on app.commitments to lscb_app;
grant update (note, review_on, revision_count, title, version, withdraw_reason, withdrawn_by, withdrawn_by_name, withdrawn_on)
    on app.evidence to lscb_app;
grant update (taken_away_at, taken_away_by, taken_away_by_name) on app.evidence_citations to lscb_app;
grant update (destroy_reason, destroyed_at, destroyed_by, destroyed_by_name) on app.evidence_revisions to lscb_app;
grant update (chair_post, end_reason, ended_on, name, version) on app.groups to lscb_app;
grant update (lift_reason, lifted_by, lifted_by_name, lifted_on, version) on app.legal_holds to lscb_app;
grant update (restated_by, restated_on) on app.measure_readings to lscb_app;
grant update (aim_on, aim_value, counted, end_reason, ended_by, ended_by_name, ended_on, polarity, source, title, version) on
    app.measures to lscb_app;
grant update (cancel_reason, cancelled_on, cut_off_on, frozen_by, frozen_by_name, frozen_on, held_on, slug, version) on
    app.meetings to lscb_app;
grant update (drop_reason, dropped_by, dropped_by_name, dropped_on, from_on, sentence, to_on, version) on app.objectives to
    lscb_app;
grant update (closed_by, closed_by_name, closed_on, closure_reason, from_on, title, to_on, version) on app.plans to lscb_app;
grant update (aim, closed_by, closed_by_name, closed_on, closure_reason, from_on, impact, is_invented, is_judgement_invented,
    is_proposal_invented, judged, judged_at, judged_label, judged_on, lead_group, lead_post, plan_id, proposed, proposed_label,
    proposed_on, reason, source, tags, title, to_on, update_count, updated_as_at, version) on app.priorities to lscb_app;
grant update (agreed_by, agreed_by_name, agreed_on, meeting, meeting_id, state) on app.priority_judgements to lscb_app;
grant update (did, impact_expected_by, impact_state, impact_text, next, written_at, written_by, written_by_name) on
    app.priority_updates to lscb_app;
grant update (agency_id) on app.proof_pieces to lscb_app;
grant update (last) on app.reference_counters to lscb_app;
grant update (decided_by, decided_by_name, decided_on, reason, version, years) on app.retention_rules to lscb_app;
grant update (to_on, version) on app.seats to lscb_app;

-- Nobody becomes an operator after the account was made, a membership keeps whom it stands in for, and addresses and names of
-- places do not change yet.
revoke update (is_operator) on control.people from lscb_control;
revoke update (deputy_for) on control.memberships from lscb_control;
revoke update (slug) on control.boards from lscb_control;
revoke update (slug, name) on control.agencies from lscb_control;
