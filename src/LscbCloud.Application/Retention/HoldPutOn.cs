namespace LscbCloud.Application.Retention;

/// <summary>The hold that is now on.</summary>
public sealed record HoldPutOn(Guid Id, int Version);
