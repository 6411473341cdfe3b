using LscbCloud.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Npgsql;

namespace LscbCloud.Infrastructure.Persistence;

/// <summary>Unique indexes that stand for a rule, each with the refusal that it means, said in the mapping where the index is.</summary>
internal static class ConstraintRefusals
{
    private const string Annotation = "LscbCloud:Refusal";

    /// <summary>Says what somebody is told whose row is there already.</summary>
    public static IndexBuilder<T> Refuses<T>(this IndexBuilder<T> index, Error refusal)
    {
        _ = index.HasAnnotation(Annotation, refusal);

        return index;
    }

    /// <summary>The refusal that a failed save means; none where it broke no such index.</summary>
    public static Error? Of(DbUpdateException exception) =>
        exception.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } violation
            ? exception
                .Entries.Select(entry => entry.Metadata)
                .SelectMany(type => type.GetIndexes())
                .FirstOrDefault(index => index.GetDatabaseName() == violation.ConstraintName)
                ?.FindAnnotation(Annotation)
                ?.Value as Error
            : null;
}
