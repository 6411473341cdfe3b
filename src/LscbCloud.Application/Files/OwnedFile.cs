using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>A file and whose it is.</summary>
/// <param name="Id">The file.</param>
/// <param name="Between">The board and the agency between which it stands; none where the owner of the request has it alone.</param>
public sealed record OwnedFile(FileId Id, FileParties? Between = null);
