namespace LscbCloud.Application.Agencies;

/// <summary>An agency as its own people see it.</summary>
/// <param name="Slug">Its address.</param>
/// <param name="Name">Its full name.</param>
/// <param name="Boards">The boards that have given it a seat, each with the latest details of the seat.</param>
/// <param name="Now">Its successor; none if it has none.</param>
/// <param name="BusinessDay">The day that everything due is counted from.</param>
/// <param name="IsDemonstration">Whether that day is fixed.</param>
/// <param name="Me">The reader.</param>
public sealed record AgencyView(
    string Slug,
    string Name,
    IReadOnlyList<SeatingBoard> Boards,
    Successor? Now,
    DateOnly BusinessDay,
    bool IsDemonstration,
    AgencyMe Me
);
