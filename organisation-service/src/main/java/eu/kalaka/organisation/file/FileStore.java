package eu.kalaka.organisation.file;

import java.util.Optional;
import java.util.UUID;

/** Where files lie. A port: GridFS beside the records, or any store of objects. */
public interface FileStore {

    /** Keeps the bytes under the id; the same id twice keeps the first. */
    void put(UUID id, FileType type, byte[] bytes);

    /** The bytes kept under the id. */
    Optional<byte[]> get(UUID id);
}
