using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;
using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>A file and whose it is.</summary>
/// <param name="Id">The file.</param>
/// <param name="Between">The board and the agency between which it stands; none where the owner of the request has it alone.</param>
public sealed record OwnedFile(FileId Id, FileParties? Between = null);

/// <summary>The board and the agency that both hold a file, such as the proof of an action.</summary>
public sealed record FileParties(BoardId Board, AgencyId? Agency);
