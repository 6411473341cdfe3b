using LscbCloud.Application.Common;
using LscbCloud.Domain.Agencies;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Agencies;

/// <summary>The seats of the board.</summary>
public interface ISeatRows : IRows
{
    DbSet<Seat> Seats { get; }
}
