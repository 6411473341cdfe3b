using LscbCloud.Application.Common;
using LscbCloud.Domain.People;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.People;

/// <summary>What people sign in with, and where they are signed in.</summary>
public interface ISignInRows : IRows
{
    DbSet<Session> Sessions { get; }

    DbSet<RecoveryCode> RecoveryCodes { get; }

    DbSet<OneTimeLink> OneTimeLinks { get; }

    DbSet<SecondFactorReset> SecondFactorResets { get; }
}
