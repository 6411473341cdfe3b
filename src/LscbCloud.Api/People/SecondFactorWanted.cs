namespace LscbCloud.Api.People;

/// <summary>What a sign-in still needs: the second factor, for the attempt of this name.</summary>
internal sealed record SecondFactorWanted(string Next, string Attempt);
