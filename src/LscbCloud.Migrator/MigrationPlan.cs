namespace LscbCloud.Migrator;

/// <summary>Compares what a build has with what a database has had, and refuses whatever does not follow from it.</summary>
internal static class MigrationPlan
{
    public static IReadOnlyList<Migration> Waiting(
        IReadOnlyList<Migration> migrations,
        IReadOnlyList<AppliedMigration> applied
    )
    {
        RefuseWhatThisBuildLacks(migrations, applied);
        RefuseWhatWasEdited(migrations, applied);
        var waiting = migrations
            .ExceptBy(applied.Select(row => row.Name), migration => migration.Name, StringComparer.Ordinal)
            .ToList();
        RefuseWhatComesLate(waiting, applied);

        return waiting;
    }

    private static void RefuseWhatThisBuildLacks(
        IReadOnlyList<Migration> migrations,
        IReadOnlyList<AppliedMigration> applied
    )
    {
        if (
            applied
                .ExceptBy(migrations.Select(migration => migration.Name), row => row.Name, StringComparer.Ordinal)
                .LastOrDefault() is
            { } newer
        )
        {
            throw new MigrationRefusedException(
                $"The database has had {newer.Name}, which this build does not know: the build is older than the database."
            );
        }
    }

    private static void RefuseWhatWasEdited(
        IReadOnlyList<Migration> migrations,
        IReadOnlyList<AppliedMigration> applied
    )
    {
        var checksums = applied.ToDictionary(row => row.Name, row => row.Checksum, StringComparer.Ordinal);
        var edited = migrations.FirstOrDefault(migration =>
            checksums.TryGetValue(migration.Name, out var checksum) && checksum != migration.Checksum
        );
        if (edited is not null)
        {
            throw new MigrationRefusedException(
                $"{edited.Name} was edited after it was applied. Put it back and write a new migration."
            );
        }
    }

    private static void RefuseWhatComesLate(List<Migration> waiting, IReadOnlyList<AppliedMigration> applied)
    {
        var last = applied.Count > 0 ? applied[^1].Name : "";
        if (waiting.Find(migration => string.CompareOrdinal(migration.Name, last) < 0) is { } late)
        {
            throw new MigrationRefusedException(
                $"{late.Name} comes before {last}, which is applied already. Give it the next free number."
            );
        }
    }
}
