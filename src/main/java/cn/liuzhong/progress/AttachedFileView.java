package cn.liuzhong.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A photo or a file with what it holds. */
@Schema(name = "AttachedFile")
public record AttachedFileView(AttachmentView attachment, @Schema(description = "In Base64") byte[] content) {}
