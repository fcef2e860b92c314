package eu.kalaka.organisation.file;

import com.mongodb.client.gridfs.model.GridFSFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.gridfs.GridFsTemplate;
import org.springframework.stereotype.Component;

/** Files in MongoDB's GridFS, named by their id. */
@Component
class GridFsFiles implements FileStore {

    private final GridFsTemplate gridFs;

    GridFsFiles(GridFsTemplate gridFs) {
        this.gridFs = gridFs;
    }

    @Override
    public void put(UUID id, FileType type, byte[] bytes) {
        if (find(id).isEmpty()) {
            gridFs.store(new ByteArrayInputStream(bytes), id.toString(), type.mediaType());
        }
    }

    @Override
    public Optional<byte[]> get(UUID id) {
        return find(id).map(file -> {
            try (InputStream in = gridFs.getResource(file).getInputStream()) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private Optional<GridFSFile> find(UUID id) {
        return Optional.ofNullable(
                gridFs.findOne(Query.query(Criteria.where("filename").is(id.toString()))));
    }
}
