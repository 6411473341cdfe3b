using Npgsql;

namespace LscbCloud.Infrastructure.Tenancy;

/// <summary>Makes the two data sources with the settings that the unit of work relies on, and refuses those that would leak.</summary>
internal static class DataSourceFactory
{
    public static NpgsqlDataSource Make(string? connectionString, string name)
    {
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new InvalidOperationException($"Set {name} to a PostgreSQL connection string.");
        }

        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            // No statement names its owner in its text, so the list has room for the queries and is the same for all boards.
            MaxAutoPrepare = 400,
            AutoPrepareMinUsages = 2,
            // Nothing is ever set for a whole session: every setting ends with its transaction.
            NoResetOnClose = true,
            Timeout = 5,
            CommandTimeout = 30,
            ApplicationName = "lscbcloud",
        };

        if (settings.Multiplexing)
        {
            throw new InvalidOperationException(
                $"{name} must not use multiplexing: requests of two boards would share a connection."
            );
        }

        return new NpgsqlDataSourceBuilder(settings.ConnectionString).Build();
    }
}
