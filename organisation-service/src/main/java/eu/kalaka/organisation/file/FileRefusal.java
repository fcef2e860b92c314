package eu.kalaka.organisation.file;

import eu.kalaka.platform.aggregate.Refusal;

/** Why a file is not kept. */
public enum FileRefusal implements Refusal {
    FILE_EMPTY("file_empty"),
    FILE_TYPE_UNKNOWN("file_type_unknown"),
    FILE_TYPE_FALSE("file_type_false"),
    FILE_INFECTED("file_infected");

    private final String reason;

    FileRefusal(String reason) {
        this.reason = reason;
    }

    @Override
    public String reason() {
        return reason;
    }

    @Override
    public Kind kind() {
        return Kind.UNACCEPTABLE;
    }

    @Override
    public String field() {
        return "file";
    }
}
