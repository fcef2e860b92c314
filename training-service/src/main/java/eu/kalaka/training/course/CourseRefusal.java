package eu.kalaka.training.course;

import eu.kalaka.platform.aggregate.Refusal;

/** Why a course is not opened. */
enum CourseRefusal implements Refusal {
    NAME_MISSING("name_missing", Kind.UNACCEPTABLE, "names"),
    COURSE_EXISTS("course_exists", Kind.CONFLICT, "code");

    private final String reason;
    private final Kind kind;
    private final String field;

    CourseRefusal(String reason, Kind kind, String field) {
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
    public String field() {
        return field;
    }
}
