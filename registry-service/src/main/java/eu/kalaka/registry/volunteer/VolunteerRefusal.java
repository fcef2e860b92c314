package eu.kalaka.registry.volunteer;

import eu.kalaka.platform.aggregate.Refusal;
import org.jspecify.annotations.Nullable;

/** Why the registry says no. */
public enum VolunteerRefusal implements Refusal {
    UNKNOWN_UNIT("unknown_unit", Kind.UNACCEPTABLE, "unit"),
    BAD_PHONE("bad_phone", Kind.UNACCEPTABLE, "phone"),
    TOO_YOUNG("too_young", Kind.UNACCEPTABLE, "birthDate"),
    IMPLAUSIBLE_BIRTH_DATE("implausible_birth_date", Kind.UNACCEPTABLE, "birthDate"),
    OVERLAPPING_TIMES("overlapping_times", Kind.UNACCEPTABLE, "availability"),
    OVERLAPPING_DAYS("overlapping_times", Kind.UNACCEPTABLE, "otherDays"),
    POOL_WITHOUT_CONSENT("consent_needed", Kind.UNACCEPTABLE, "emergencyPool"),
    NOTE_WITHOUT_CONSENT("consent_needed", Kind.UNACCEPTABLE, "adjustments"),
    GUARDIAN_NEEDED("guardian_needed", Kind.UNACCEPTABLE, "guardian"),
    WRONG_DOOR("wrong_door", Kind.UNACCEPTABLE, "channel"),
    UNKNOWN_TEXT("unknown_consent_text", Kind.UNACCEPTABLE, "text"),
    NO_CONTRACT("no_contract", Kind.CONFLICT, null),
    NOT_A_MINOR("not_a_minor", Kind.CONFLICT, null),
    NOT_HER_SKILL("not_her_skill", Kind.UNACCEPTABLE, "skill"),
    VALID_UNTIL_TOO_EARLY("valid_until_too_early", Kind.UNACCEPTABLE, "validUntil"),
    DAYS_END_BEFORE_START("days_end_before_start", Kind.UNACCEPTABLE, "otherDays"),
    BAD_CURSOR("bad_cursor", Kind.UNACCEPTABLE, "cursor"),
    PURPOSE_NEEDED("purpose_needed", Kind.UNACCEPTABLE, "X-Purpose"),
    LIST_TOO_LONG("list_too_long", Kind.UNACCEPTABLE, "search"),
    NOT_A_LIST("not_a_list", Kind.UNACCEPTABLE, "file"),
    OLD_WORKBOOK("old_workbook", Kind.UNACCEPTABLE, "file"),
    LIST_TOO_LARGE("list_too_large", Kind.UNACCEPTABLE, "file"),
    EMPTY_LIST("empty_list", Kind.UNACCEPTABLE, "file"),
    OTHER_ENCODING("other_encoding", Kind.UNACCEPTABLE, "encoding"),
    PART_MISSING("part_missing", Kind.CONFLICT, "parts"),
    COLUMNS_MISSING("columns_missing", Kind.UNACCEPTABLE, "columns"),
    IMPORT_IS_RUNNING("import_is_running", Kind.CONFLICT, null),
    HAS_LEFT("has_left", Kind.CONFLICT, null),
    HAS_NOT_LEFT("has_not_left", Kind.CONFLICT, null),
    NOT_INTERVIEWED("not_interviewed", Kind.CONFLICT, null),
    STEP_NOT_ALLOWED("step_not_allowed", Kind.CONFLICT, null),
    IS_MERGED("is_merged", Kind.CONFLICT, null),
    IS_ERASED("is_erased", Kind.CONFLICT, null);

    private final String reason;
    private final Kind kind;
    private final @Nullable String field;

    VolunteerRefusal(String reason, Kind kind, @Nullable String field) {
        this.reason = reason;
        this.kind = kind;
        this.field = field;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public @Nullable String field() {
        return field;
    }
}
