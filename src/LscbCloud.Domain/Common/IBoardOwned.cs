using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Boards;

namespace LscbCloud.Domain.Common;

/// <summary>A row of one board. No other board, and no agency, can see or change it.</summary>
public interface IBoardOwned
{
    BoardId BoardId { get; }
}

/// <summary>A row of one partner agency. No board, and no other agency, can see or change it.</summary>
public interface IAgencyOwned
{
    AgencyId AgencyId { get; }
}

/// <summary>A row between one board and one agency, such as a notice or a promise. Both can see it, and nobody else can.</summary>
/// <remarks>The agency may be absent, where the board keeps the row to itself for now; the board never is.</remarks>
public interface ITwoParty
{
    BoardId BoardId { get; }

    AgencyId? AgencyId { get; }
}

/// <summary>A row that its board has chosen to show to a wider audience, and that the audience can only read.</summary>
public interface IPublished
{
    BoardId BoardId { get; }

    Audience Audience { get; }
}

/// <summary>Whom a published row is for.</summary>
public enum Audience
{
    /// <summary>Anyone, signed in or not.</summary>
    Public,

    /// <summary>People who work in any board that uses the service.</summary>
    Boards,
}
