using LscbCloud.Application.Common;
using LscbCloud.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>What boards and the agencies that they seat have told each other of a seat.</summary>
public interface ISeatNoticeRows : IRows
{
    DbSet<SeatNotice> SeatNotices { get; }
}
