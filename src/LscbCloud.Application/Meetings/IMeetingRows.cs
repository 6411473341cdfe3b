using LscbCloud.Application.Common;
using LscbCloud.Domain.Meetings;
using LscbCloud.Domain.Priorities;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Meetings;

/// <summary>The meetings of the board and its sub-groups, and the reports that were copied for them.</summary>
public interface IMeetingRows : IRows
{
    DbSet<Meeting> Meetings { get; }

    DbSet<ReportedPriority> MeetingReports { get; }
}
