"""What each command of the command line does, a module for each kind of work; only that of the chosen command is imported.

reading      extract, show: from a document to its reports
measuring    score
building     build, check, dictionary: from what people typed to the published table
giving_out   export, diff, release: from the published table to a reader
serving      serve
"""
