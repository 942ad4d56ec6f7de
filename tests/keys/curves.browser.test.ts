import { tryCurveCases } from './curve-cases.ts'

tryCurveCases()
