namespace LscbCloud.Api.People;

/// <summary>What follows: sign in as usual.</summary>
internal sealed record SignInNext(string Next);
