using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.People;

/// <summary>A machine that holds a key of one board.</summary>
/// <param name="Id">Names the key.</param>
/// <param name="BoardId">The one board it works on.</param>
/// <param name="Name">What the history calls it.</param>
/// <param name="Roles">What it may do, as the role that it was given.</param>
public sealed record ApiKeyHolder(Guid Id, BoardId BoardId, string Name, IReadOnlyList<string> Roles);
