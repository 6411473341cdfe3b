using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Documents;

/// <summary>Writes a document as a file. Few at a time, so that saves never wait behind it; refused as busy when too many wait.</summary>
public interface IDocumentWriter
{
    Task<Result<WrittenFile>> WriteAsync(Document document, DocumentForm format, CancellationToken cancellationToken);
}

/// <summary>The forms in which a document can be written.</summary>
public enum DocumentForm
{
    /// <summary>One page of its own for reading and printing; it loads nothing from anywhere.</summary>
    Html,

    /// <summary>A Word document with real styles, for editing and for committees.</summary>
    Docx,
}
