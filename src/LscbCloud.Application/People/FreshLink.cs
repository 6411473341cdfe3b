using LscbCloud.Domain.People;

namespace LscbCloud.Application.People;

/// <summary>A link's secret and code as they stand in the email, and what is kept of them.</summary>
public sealed record FreshLink(string Token, string Code, OneTimeSecret Kept);
