using LscbCloud.Api.TextChecks;

namespace LscbCloud.Api.Files;

/// <summary>Why the content of a file is destroyed.</summary>
internal sealed record DestroyFileBody(string? Reason) : TextBody;
