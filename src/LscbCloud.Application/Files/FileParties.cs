using LscbCloud.Domain.Common;

namespace LscbCloud.Application.Files;

/// <summary>The board and the agency that both hold a file, such as the proof of an action.</summary>
public sealed record FileParties(BoardId Board, AgencyId? Agency);
