namespace LscbCloud.Application.People;

/// <summary>A key for an authenticator app, as text to type and as an address to scan, and as it is kept.</summary>
public sealed record NewSecondFactor(string Key, Uri Uri, string Sealed);
