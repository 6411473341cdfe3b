namespace LscbCloud.Migrator;

/// <summary>The database was left as it was; the message says why.</summary>
public sealed class MigrationRefusedException : Exception
{
    public MigrationRefusedException() { }

    public MigrationRefusedException(string message)
        : base(message) { }

    public MigrationRefusedException(string message, Exception innerException)
        : base(message, innerException) { }
}
