using LscbCloud.Domain.People;

namespace LscbCloud.Infrastructure.People;

/// <summary>A link and whom it is for.</summary>
internal sealed record FoundLink(OneTimeLink Link, Person Person);
