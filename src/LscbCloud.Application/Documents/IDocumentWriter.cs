using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Documents;

/// <summary>Writes a document as a file. Few at a time, so that saves never wait behind it; refused as busy when too many wait.</summary>
public interface IDocumentWriter
{
    Task<Result<WrittenFile>> WriteAsync(Document document, DocumentForm format, CancellationToken cancellationToken);
}
