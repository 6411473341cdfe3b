using LscbCloud.Domain.Agencies;
using LscbCloud.Domain.Histories;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Common;

/// <summary>The rows of the agency that the request is about, and what boards have sent it. It reaches no row of any board.</summary>
public interface IAgencyDb
{
    DbSet<SeatNotice> SeatNotices { get; }

    DbSet<AgencyHistoryEntry> AgencyHistory { get; }
}
