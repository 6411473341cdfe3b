using LscbCloud.Infrastructure.People;

namespace LscbCloud.Api.Tenancy;

/// <summary>Who asks: a person with a session, or a machine with a board's key.</summary>
internal sealed record Caller(SignedInPerson? Person, ApiKeyHolder? Key);
