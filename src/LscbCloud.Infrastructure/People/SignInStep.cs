namespace LscbCloud.Infrastructure.People;

/// <summary>Either a session, or the name of an attempt that waits for the second factor.</summary>
public sealed record SignInStep(OpenedSession? Session, string? Attempt);
