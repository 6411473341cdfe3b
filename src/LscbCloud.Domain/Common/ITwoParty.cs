namespace LscbCloud.Domain.Common;

/// <summary>A row between one board and one agency, such as a notice or a promise. Both can see it, and nobody else can.</summary>
/// <remarks>The agency may be absent, where the board keeps the row to itself for now; the board never is.</remarks>
public interface ITwoParty
{
    BoardId BoardId { get; }

    AgencyId? AgencyId { get; }
}
