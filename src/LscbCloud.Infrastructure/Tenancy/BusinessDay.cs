using LscbCloud.Application.Common;
using LscbCloud.Domain.Common;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>The day it is in London, or the day at which a demonstration stands still.</summary>
internal sealed class BusinessDay(TimeProvider clock, DateOnly? demonstration) : IBusinessDay
{
    public bool IsDemonstration => demonstration is not null;

    public DateOnly Today => demonstration ?? clock.GetUtcNow().InLondon();
}
