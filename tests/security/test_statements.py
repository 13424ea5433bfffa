"""Which test holds each statement on security up to text and addresses, and on caches; and which has no subject yet.

The statements are those of the newsroom's security model, by their numbers there.
"""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parent.parent

HELD_BY = {
    1: (
        "security/test_every_answer.py::test_s1_every_answer_has_every_policy",
        "security/test_every_answer.py::test_s1_what_is_not_there_has_them_too",
        "web/test_headers.py::test_what_is_answered_before_any_view_has_them_too",
    ),
    2: (
        "security/test_every_answer.py::test_s2_no_policy_lets_a_stranger_in",
        "security/test_every_answer.py::test_s2_csp_evaluator_has_nothing_to_say_but_its_standing_note",
        "embed/test_policy.py::test_it_may_load_its_own_style_and_script_and_nothing_else",
    ),
    3: (
        "browser/test_every_page.py::test_every_page_is_sound",
        "browser/test_stored_scripts.py::test_s25_no_stored_text_runs_as_a_script_on_any_page",
    ),
    4: (
        "security/test_every_answer.py::test_s4_only_frames_may_be_framed",
        "embed/test_policy.py::test_pages_that_are_no_embed_stay_out_of_frames",
    ),
    5: (
        "embed/test_policy.py::test_only_the_sites_on_the_list_may_frame_it",
        "embed/test_policy.py::test_what_is_no_site_never_reaches_the_header",
        "security/test_frames.py::test_s5_only_the_sites_on_the_list_are_around_a_page",
        "security/test_frames.py::test_s5_a_refusal_does_not_tell_which_sites_are_on_a_list",
        "browser/test_embed.py::test_a_site_that_is_not_on_the_list_gets_no_frame",
    ),
    6: ("security/test_every_answer.py::test_s6_a_page_shares_its_window_with_no_other_site",),
    7: (
        "security/test_frames.py::test_s7_no_cookie_no_session_and_the_same_for_everybody",
        "web/test_route_matrix.py::test_a_public_answer_is_the_same_for_everybody_and_sets_nothing",
    ),
    8: (
        "browser/test_embed.py::test_it_tells_a_strange_host_its_height_and_nothing_else",
        "browser/test_sandboxed_frames.py::test_s8_its_pictures_are_seen_in_a_frame_without_an_origin",
        "browser/test_embed_cookies.py::test_s8_with_the_cookies_of_third_parties_blocked_it_works_whole",
    ),
    9: ("security/test_frames.py::test_s9_nothing_in_a_frame_is_sent_and_nothing_is_taken",),
    10: (
        "browser/test_sandboxed_frames.py::test_s10_what_makes_no_sense_changes_nothing",
        "browser/test_sandboxed_frames.py::test_s10_only_the_host_is_heeded",
    ),
    11: (
        "browser/test_embed.py::test_it_answers_pym_by_plain_names_only",
        "embed/test_timeline.py::test_the_hosts_part_of_the_address_never_reaches_the_page",
    ),
    12: (
        "security/test_frames.py::test_s12_what_is_closed_switched_off_or_unknown_is_told_the_same",
        "security/test_hidden_timelines.py::test_s12_a_closed_timeline_is_told_like_one_that_never_was",
        "web/test_oembed.py::test_only_our_own_public_pages_are_told_of",
        "web/test_oembed.py::test_of_a_closed_timeline_no_frame_is_told_of_either",
    ),
    13: ("security/test_statements.py::test_s13_over_tls_cookies_belong_to_this_host_alone",),
    14: (
        "web/accounts/test_login.py::test_a_session_has_another_key_once_somebody_came_in",
        "web/accounts/test_passwords.py::test_a_changed_password_ends_every_other_session",
        "web/accounts/test_people.py::test_it_ends_every_session_of_theirs",
        "web/accounts/test_sessions.py::test_each_session_is_listed_this_one_first",
        "web/accounts/test_sessions.py::test_all_others_are_ended_together",
    ),
    15: (
        "web/accounts/test_second_factor.py::test_a_password_alone_does_not_do",
        "web/accounts/test_second_factor.py::test_who_publishes_reaches_nothing_before_the_second_factor",
        "web/accounts/test_second_factor.py::test_a_recovery_code_works_once",
        "web/accounts/test_second_factor.py::test_of_recovery_codes_only_hashes_are_kept",
        "web/accounts/test_second_factor.py::test_no_secret_lies_in_the_clear",
    ),
    16: (
        "web/accounts/test_single_sign_on.py::test_an_address_links_only_if_verified_by_a_trusted_server",
        "web/accounts/test_single_sign_on.py::test_nobody_new_comes_in",
    ),
    17: (
        "web/accounts/test_second_factor.py::test_changing_what_protects_an_account_takes_the_password_once_more",
        "web/accounts/test_invitations.py::test_an_invitation_takes_the_password_once_more",
        "web/accounts/test_people.py::test_it_takes_the_password_once_more_and_then_goes_on",
    ),
    18: (
        "web/accounts/test_login.py::test_guessing_is_stopped_for_every_name_alike",
        "web/accounts/test_login.py::test_one_address_cannot_try_name_after_name",
        "web/accounts/test_login.py::test_a_wrong_password_and_an_unknown_name_are_told_the_same",
        "web/accounts/test_passwords.py::test_letters_to_one_address_are_counted",
        "web/accounts/test_passwords.py::test_whoever_asks_learns_not_who_works_here",
        "web/accounts/test_invitations.py::test_doors_are_not_tried_one_after_the_other",
    ),
    19: (
        "web/accounts/test_passwords.py::test_a_wrong_one_is_refused",
        "web/accounts/test_invitations.py::test_what_is_wrong_is_said_and_the_invitation_stays",
        "web/accounts/test_invitations.py::test_a_password_of_128_characters_is_taken",
    ),
    21: (
        "web/test_route_matrix.py::test_every_address_has_its_audience",
        "web/test_route_matrix.py::test_each_person_gets_what_is_theirs",
        "security/forms/test_every_form.py::test_s21_a_stranger_is_led_to_the_login_and_nothing_is_done",
    ),
    22: (
        "security/forms/test_every_form.py::"
        "test_s22_what_is_not_a_contributors_is_refused_them_and_what_they_may_not_see_is_not_there",
    ),
    23: ("security/forms/test_every_form.py::test_s23_fields_that_a_form_does_not_have_change_nothing",),
    24: (
        "security/forms/test_every_form.py::test_s24_without_its_token_no_form_is_taken",
        "security/forms/test_every_form.py::test_s24_a_link_with_all_that_the_form_would_send_changes_nothing",
        "security/test_every_answer.py::test_s24_what_is_answered_before_a_token_is_asked_for_takes_nothing",
    ),
    25: (
        "browser/test_stored_scripts.py::test_s25_no_stored_text_runs_as_a_script_on_any_page",
        "web/test_reader_safety.py::test_markup_in_any_field_is_text",
    ),
    26: (
        "security/forms/test_addresses_of_sources.py::test_s26_no_form_takes_what_is_no_web_address",
        "web/test_reader_safety.py::test_links_to_sources_are_web_addresses",
    ),
    27: ("web/test_reader_safety.py::test_structured_data_survives_hostile_text",),
    28: (
        "test_house.py::test_escaping_and_forgery_checks_are_never_switched_off",
        "test_house.py::test_templates_hold_nothing_that_the_policy_refuses",
    ),
    29: (
        "web/test_audit.py::test_no_cell_is_a_formula",
        "web/test_audit.py::test_a_headline_that_looks_like_a_formula_is_text_in_the_table",
    ),
    30: (
        "security/test_searching.py::test_s30_no_search_and_no_filter_is_a_fault",
        "security/test_searching.py::test_s30_nor_is_a_query_that_is_none",
    ),
    31: (
        "security/test_log_lines.py::test_s31_nothing_from_outside_begins_a_line_of_its_own",
        "security/test_log_lines.py::test_s31_no_secret_is_in_a_line",
    ),
    40: (
        "web/test_oembed.py::test_only_our_own_public_pages_are_told_of",
        "web/test_oembed.py::test_what_cannot_be_obeyed_gets_a_sentence",
        "web/test_oembed.py::test_it_is_no_larger_than_was_asked_for",
        "web/test_oembed.py::test_asked_again_it_costs_no_query",
    ),
    41: (
        "security/test_leading_on.py::test_s41_coming_in_leads_nowhere_else",
        "security/test_leading_on.py::test_s41_what_htmx_is_told_to_open_is_ours",
        "security/test_leading_on.py::test_s41_whoever_lacks_a_second_factor_is_led_to_our_own_page",
        "web/accounts/test_single_sign_on.py::test_nobody_is_sent_to_another_site_on_the_way_back",
        "web/test_headers.py::test_going_back_never_leads_to_another_site",
    ),
    42: (
        "security/test_caches.py::test_s42_what_nobody_asked_for_enters_neither_page_nor_cache",
        "security/test_caches.py::test_s42_no_flood_of_questions_drives_out_what_everybody_reads",
        "security/test_caches.py::test_s42_a_host_that_is_not_ours_is_refused_and_not_repeated",
        "security/test_caches.py::test_s42_what_a_stranger_says_of_the_way_here_changes_nothing",
        "security/test_caches.py::test_s42_that_it_came_over_tls_is_believed_of_a_proxy_that_is_named",
        "security/test_caches.py::test_s42_a_page_and_what_is_taken_out_of_it_are_one_answer",
        "security/test_every_answer.py::test_s42_nothing_private_is_kept_on_the_way",
    ),
}
# What is not there cannot be tested. As soon as the room in the last column has a module, the line is due.
WITHOUT_A_SUBJECT = {
    20: ("there are no tokens: no program comes in by one", "api"),
    26: ("no addresses come by API or import, only by forms", "exchange"),
    29: ("no spreadsheet is read, and none but CSV is written", "exchange"),
}


def test_every_statement_has_a_test_or_a_reason() -> None:
    assert set(HELD_BY) | set(WITHOUT_A_SUBJECT) == {*range(1, 32), 40, 41, 42}


@pytest.mark.parametrize("statement", HELD_BY)
def test_the_tests_that_are_named_are_there(statement: int) -> None:
    for named in HELD_BY[statement]:
        file, _, name = named.partition("::")
        tree = ast.walk(ast.parse((TESTS / file).read_text(encoding="utf-8")))
        assert name in {one.name for one in tree if isinstance(one, ast.FunctionDef)}, named


@pytest.mark.parametrize("statement", WITHOUT_A_SUBJECT)
def test_what_has_no_subject_has_none_yet(statement: int) -> None:
    _reason, room = WITHOUT_A_SUBJECT[statement]
    assert not (TESTS.parent / "timeline" / room).exists(), f"S{statement} has a subject now: write its test"


def test_s13_over_tls_cookies_belong_to_this_host_alone() -> None:
    """Read as a server reads them, since their names are chosen when the settings are."""
    kept = ("NAME", "SECURE", "HTTPONLY", "SAMESITE", "PATH", "DOMAIN")
    asked = "".join(
        f"print(*(getattr(s, f'{name}_{{what}}') for what in {kept}));"
        for name in ("SESSION_COOKIE", "CSRF_COOKIE")
    )
    done = subprocess.run(
        [sys.executable, "-c", f"from django.conf import settings as s;{asked}"],
        env={
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "timeline.settings",
            "DEBUG": "off",
            "SERVED_OVER_TLS": "on",
        },
        cwd=TESTS.parent,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.splitlines() == [
        "__Host-session True True Lax / None",
        "__Host-csrf True True Lax / None",
    ]
