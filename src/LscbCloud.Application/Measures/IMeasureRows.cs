using LscbCloud.Application.Common;
using LscbCloud.Domain.Measures;
using Microsoft.EntityFrameworkCore;

namespace LscbCloud.Application.Measures;

/// <summary>The measures of the board’s priorities and their readings.</summary>
public interface IMeasureRows : IRows
{
    DbSet<Measure> Measures { get; }

    DbSet<Reading> MeasureReadings { get; }
}
