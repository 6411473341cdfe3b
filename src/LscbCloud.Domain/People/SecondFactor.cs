namespace LscbCloud.Domain.People;

/// <summary>What proves a sign-in beside the password: a key shared with the person's authenticator app.</summary>
/// <param name="Key">The key, sealed; it is never kept in the clear.</param>
/// <param name="ConfirmedAt">When the person first showed a right code.</param>
/// <param name="LastStep">The last time step whose code was used, so that each code works once.</param>
public sealed record SecondFactor(string Key, DateTimeOffset ConfirmedAt, long LastStep);
