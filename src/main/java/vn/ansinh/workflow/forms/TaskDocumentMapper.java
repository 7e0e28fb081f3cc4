package vn.ansinh.workflow.forms;

import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface TaskDocumentMapper {

    List<TaskDocument> list(@Param("dossierId") long dossierId);

    Optional<TaskDocument> find(@Param("dossierId") long dossierId, @Param("id") long id);

    Content content(@Param("id") long id);

    /** The bytes; do not change them. */
    @SuppressWarnings("ArrayRecordComponent")
    record Content(byte[] content) {}
}
