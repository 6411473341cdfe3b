namespace LscbCloud.Application.People;

/// <summary>What to give to the authenticator app: the key to type, or the address to scan.</summary>
public sealed record SecondFactorEnrolment(string Key, Uri Uri);
